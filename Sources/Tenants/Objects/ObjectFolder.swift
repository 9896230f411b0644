internal import Foundation
package import PlatformCore

/// Objects as files of this machine: a folder per tenant, in it one per first two digits of names.
///
/// What stands under an object's name is whole and on disk: it is synced first and then moved there.
package struct ObjectFolder: ObjectStore {
    private let root: String
    private let threads: ObjectThreads

    package init(path: String, threads: ObjectThreads) {
        root = path
        self.threads = threads
    }

    package func put(_ key: ObjectKey, _ file: SpooledFile) async throws(ObjectError) {
        try await threads.run {
            let folder = folder(of: key)
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Self.sync(file.path)
            // The name is new, so nothing is replaced.
            try FileManager.default.moveItem(atPath: file.path, toPath: path(of: key))
            for made in [folder, tenantFolder(key.tenant), root] { try Self.sync(made) }
        }
    }

    package func read(_ key: ObjectKey, from offset: Int64, countMax: Int) async throws(ObjectError) -> [UInt8] {
        precondition(offset >= 0 && countMax >= 0, "a range begins within the object")
        return try await threads.run {
            let file = try open(key)
            defer { try? file.close() }
            try file.seek(toOffset: UInt64(offset))
            return try Array(file.read(upToCount: countMax) ?? Data())
        }
    }

    package func byteCount(of key: ObjectKey) async throws(ObjectError) -> Int64 {
        try await threads.run {
            let file = try open(key)
            defer { try? file.close() }
            return try Int64(file.seekToEnd())
        }
    }

    package func remove(_ key: ObjectKey) async throws(ObjectError) {
        try await threads.run {
            guard FileManager.default.fileExists(atPath: path(of: key)) else { return }
            try FileManager.default.removeItem(atPath: path(of: key))
        }
    }

    package func objects(
        of tenant: TenantNumber,
        after: ObjectName?,
        limit: Int
    ) async throws(ObjectError) -> [StoredObject] {
        try await threads.run {
            var found: [StoredObject] = []
            let first = after.map { $0.text.prefix(Self.digitCount) } ?? ""
            for digits in try Self.names(in: tenantFolder(tenant)) where digits >= first {
                let folder = tenantFolder(tenant) + "/" + digits
                for name in try Self.names(in: folder).compactMap({ ObjectName($0) }) {
                    if let after, name <= after { continue }
                    guard found.count < limit else { return found }
                    // One that goes while it is looked at is not there.
                    guard let attributes = try? FileManager.default.attributesOfItem(atPath: folder + "/" + name.text)
                    else { continue }
                    found.append(StoredObject(name, attributes))
                }
            }
            return found
        }
    }

    package func removeAll(of tenant: TenantNumber) async throws(ObjectError) {
        try await threads.run {
            guard FileManager.default.fileExists(atPath: tenantFolder(tenant)) else { return }
            try FileManager.default.removeItem(atPath: tenantFolder(tenant))
        }
    }
}

extension ObjectFolder {
    private static let digitCount = 2

    func tenantFolder(_ tenant: TenantNumber) -> String { "\(root)/\(tenant.rawValue)" }
    private func folder(of key: ObjectKey) -> String {
        "\(tenantFolder(key.tenant))/\(key.name.text.prefix(Self.digitCount))"
    }
    private func path(of key: ObjectKey) -> String { "\(folder(of: key))/\(key.name.text)" }

    private func open(_ key: ObjectKey) throws -> FileHandle {
        guard let file = FileHandle(forReadingAtPath: path(of: key)) else {
            throw ObjectError(.notFound, "there is no object \(key.name.text)")
        }
        return file
    }

    /// Puts a file's bytes, or a folder's names, on the disk.
    private static func sync(_ path: String) throws {
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw ObjectError(.unavailable, "\(path) cannot be opened")
        }
        try file.synchronize()
        try file.close()
    }

    static func names(in folder: String) throws -> [String] {
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }
}

extension StoredObject {
    fileprivate init(_ name: ObjectName, _ attributes: [FileAttributeKey: Any]) {
        let date = attributes[.modificationDate] as? Date ?? .distantPast
        self.init(
            name: name,
            byteCount: (attributes[.size] as? NSNumber)?.int64Value ?? 0,
            putAt: Timestamp(rawValue: Int64(max(0, date.timeIntervalSince1970) * 1_000))
        )
    }
}
