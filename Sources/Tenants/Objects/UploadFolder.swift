internal import Foundation

/// The files of uploads: each part has a slot of the largest size, so that parts may come in any order.
///
/// Nothing here outlives the process: a part counts once the table has it, and the table is memory. Calls block.
struct UploadFolder: Sendable {
    let path: String

    /// Makes the folder empty.
    func prepare() throws {
        if FileManager.default.fileExists(atPath: path) { try FileManager.default.removeItem(atPath: path) }
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    func write(_ bytes: [UInt8], part: Int, of name: ObjectName) throws {
        let file = try open(name)
        defer { try? file.close() }
        try file.seek(toOffset: Self.slot(part))
        try file.write(contentsOf: Data(bytes))
    }

    /// Moves the parts together in place; what lay behind the last is cut off.
    func pack(_ name: ObjectName, partBytes: Int, byteCount: Int64) throws -> SpooledFile {
        let file = try open(name)
        defer { try? file.close() }
        let partCount = Int((byteCount + Int64(partBytes) - 1) / Int64(partBytes))
        // Each part moves towards the beginning, over slots whose parts were moved already.
        for part in 1..<max(1, partCount) where partBytes < UploadTable.partBytesMax {
            try file.seek(toOffset: Self.slot(part))
            let left = byteCount - Int64(part) * Int64(partBytes)
            let bytes = try file.read(upToCount: Int(min(Int64(partBytes), left))) ?? Data()
            try file.seek(toOffset: UInt64(part) * UInt64(partBytes))
            try file.write(contentsOf: bytes)
        }
        try file.truncate(atOffset: UInt64(byteCount))
        return SpooledFile(path: path(of: name), byteCount: byteCount)
    }

    func remove(_ name: ObjectName) throws {
        guard FileManager.default.fileExists(atPath: path(of: name)) else { return }
        try FileManager.default.removeItem(atPath: path(of: name))
    }

    private func path(of name: ObjectName) -> String { "\(path)/\(name.text)" }

    private static func slot(_ part: Int) -> UInt64 { UInt64(part) * UInt64(UploadTable.partBytesMax) }

    /// Opens the file of an upload; several of its parts may be the first at once.
    private func open(_ name: ObjectName) throws -> FileHandle {
        if let file = FileHandle(forUpdatingAtPath: path(of: name)) { return file }
        let flags: Data.WritingOptions = [.withoutOverwriting]
        do {
            try Data().write(to: URL(filePath: path(of: name)), options: flags)
        } catch let error as CocoaError where error.code == .fileWriteFileExists {
            // Another part made it just now.
        }
        guard let file = FileHandle(forUpdatingAtPath: path(of: name)) else {
            throw ObjectError(.unavailable, "\(path(of: name)) cannot be opened")
        }
        return file
    }
}
