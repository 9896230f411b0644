import Dispatch
import Foundation
import PlatformCore
import PlatformEngine
import Synchronization
import Tenants

/// A folder of its own for objects, gone with the bench.
final class ObjectBench: Sendable {
    static let tenant = TenantNumber(rawValue: 3)

    let path: String
    let store: ObjectFolder
    let threads: ObjectThreads
    /// What one tenant may have, in bytes.
    let room = Mutex(Int64.max)

    init() throws {
        path = NSTemporaryDirectory() + "echoim-objects-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        threads = ObjectThreads(DispatchedWorker())
        store = ObjectFolder(path: path + "/objects", threads: threads)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func objects(
        now: Timestamp = Timestamp(rawValue: 1_700_000_000_000),
        in other: (any ObjectStore)? = nil
    ) throws -> TenantObjects {
        try TenantObjects(
            store: other ?? store,
            uploadsPath: path + "/uploads",
            threads: threads,
            now: now
        ) { [self] _, having, adding in room.withLock { having + adding <= $0 } }
    }

    /// A file as somebody would hand it over.
    func file(_ bytes: [UInt8]) throws -> SpooledFile {
        let path = path + "/" + UUID().uuidString
        try Data(bytes).write(to: URL(filePath: path))
        return SpooledFile(path: path, byteCount: Int64(bytes.count))
    }

    func upload(_ fileID: Int64, account: UInt32 = 7) -> UploadKey {
        UploadKey(tenant: Self.tenant, account: AccountNumber(rawValue: account), fileID: fileID)
    }

    /// How many uploads have a file that holds parts.
    func uploadFileCount() throws -> Int { try uploadFiles().filter { !$0.hasSuffix(".note") }.count }

    /// Everything that lies there for uploads.
    func uploadFiles() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path + "/uploads") }
}

private struct DispatchedWorker: Worker {
    func execute(_ job: @escaping @Sendable () -> Void) {
        DispatchQueue.global().async(execute: job)
    }
}

/// Bytes that tell where they stand.
func patterned(_ count: Int, seed: Int = 0) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: ($0 + seed) &* 2_654_435_761 >> 7) }
}
