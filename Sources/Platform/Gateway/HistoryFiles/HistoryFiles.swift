internal import Foundation
internal import NIOCore
package import PlatformCore

/// The hourly files of all tenants on disk: a folder per tenant, a file per hour in which something was said.
///
/// Calls block on the disk. A file is written under another name and renamed once it is whole, so what is found is
/// complete, whatever happened.
package struct HistoryFiles: Sendable {
    /// How long a file is kept after its hour: 3 days.
    package static let keptMilliseconds: Int64 = 72 * HistoryHour.milliseconds

    /// How far a tenant's hours are done.
    struct Progress: Hashable {
        /// What was said before it is in files, as far as it ever will be.
        var until: Timestamp
        /// The last change that was looked at.
        var through: LSN
    }

    private let root: String

    package init(dataFolder: String) {
        root = dataFolder + "/history"
    }

    /// Where the file of an hour that begins at a time lies, whether it is there or not.
    func path(of tenant: TenantNumber, from start: Timestamp) -> String {
        "\(folder(of: tenant))/\(start.rawValue / 1_000).zip"
    }

    func isThere(_ tenant: TenantNumber, from start: Timestamp) -> Bool {
        FileManager.default.fileExists(atPath: path(of: tenant, from: start))
    }

    /// Removes the file of an hour; one that is not there need not be.
    func remove(_ tenant: TenantNumber, from start: Timestamp) throws {
        guard isThere(tenant, from: start) else { return }
        try FileManager.default.removeItem(atPath: path(of: tenant, from: start))
    }

    /// Removes all that was made for a tenant who is deleted.
    package func removeAll(of tenant: TenantNumber) throws {
        guard FileManager.default.fileExists(atPath: folder(of: tenant)) else { return }
        try FileManager.default.removeItem(atPath: folder(of: tenant))
    }

    /// Removes files of hours that began before a time, and what a crash left half written.
    func removeFiles(of tenant: TenantNumber, before time: Timestamp) throws {
        guard FileManager.default.fileExists(atPath: folder(of: tenant)) else { return }
        for name in try FileManager.default.contentsOfDirectory(atPath: folder(of: tenant)) {
            let parts = name.split(separator: ".", maxSplits: 1)
            guard parts.count == 2, let seconds = Int64(parts[0]) else { continue }
            guard seconds * 1_000 < time.rawValue || parts[1] != "zip" else { continue }
            try FileManager.default.removeItem(atPath: "\(folder(of: tenant))/\(name)")
        }
    }

    /// How far a tenant's hours are done; `nil` where none ever was, or what is written there cannot be read.
    func progress(of tenant: TenantNumber) -> Progress? {
        // What is missing is made again from the log.
        guard let text = try? String(contentsOfFile: progressPath(of: tenant), encoding: .utf8) else { return nil }
        let numbers = text.split(separator: " ").compactMap { Int64($0) }
        guard numbers.count == 2, let lsn = UInt64(exactly: numbers[1]) else { return nil }
        return Progress(until: Timestamp(rawValue: numbers[0]), through: LSN(rawValue: lsn))
    }

    func note(_ progress: Progress, of tenant: TenantNumber) throws {
        try makeFolder(of: tenant)
        let text = "\(progress.until.rawValue) \(progress.through.rawValue)"
        try Data(text.utf8).write(to: URL(filePath: progressPath(of: tenant)), options: .atomic)
    }

    /// Opens the file of an hour that is to be made, under the name it has until it is whole.
    func begin(_ tenant: TenantNumber, from start: Timestamp) throws -> FileHandle {
        try makeFolder(of: tenant)
        let path = partPath(of: tenant, from: start)
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let file = FileHandle(forWritingAtPath: path)
        else { throw CocoaError(.fileWriteUnknown) }
        return file
    }

    /// Puts a file that is whole where it is found.
    func finish(_ file: FileHandle, _ tenant: TenantNumber, from start: Timestamp) throws {
        try file.synchronize()
        try file.close()
        // One that is there already was made before a crash that came before the note of it.
        try remove(tenant, from: start)
        try FileManager.default.moveItem(
            atPath: partPath(of: tenant, from: start),
            toPath: path(of: tenant, from: start)
        )
    }

    private func makeFolder(of tenant: TenantNumber) throws {
        try FileManager.default.createDirectory(atPath: folder(of: tenant), withIntermediateDirectories: true)
    }

    private func folder(of tenant: TenantNumber) -> String { "\(root)/\(tenant.rawValue)" }
    private func progressPath(of tenant: TenantNumber) -> String { folder(of: tenant) + "/progress" }
    private func partPath(of tenant: TenantNumber, from start: Timestamp) -> String {
        "\(folder(of: tenant))/\(start.rawValue / 1_000).zip.part"
    }
}
