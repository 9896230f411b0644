import Dispatch
import Foundation
import PlatformCore
import PlatformEngine
import Tenants
import Testing

@testable import echoim

/// What every store of objects does alike: a folder, and a bucket.
@Suite struct ObjectStoreTests {
    enum Kind: String, CaseIterable, Sendable {
        case folder
        case bucket
    }

    private let tenant = TenantNumber(rawValue: 3)

    @Test(arguments: Kind.allCases)
    func `what was put is read by ranges, and the file that it came in is gone`(kind: Kind) async throws {
        let (store, bench) = try made(kind)
        let key = ObjectKey(tenant, .random())
        let bytes = patterned(100_000)
        let file = try bench.file(bytes)
        try await store.put(key, file)
        #expect(!FileManager.default.fileExists(atPath: file.path))
        #expect(try await store.byteCount(of: key) == 100_000)
        #expect(try await store.read(key, from: 0, countMax: 200_000) == bytes)
        #expect(try await store.read(key, from: 99_990, countMax: 1_024) == Array(bytes.suffix(10)))
        #expect(try await store.read(key, from: 500, countMax: 3) == Array(bytes[500..<503]))
        #expect(try await store.read(key, from: 500, countMax: 0).isEmpty)
        #expect(try await store.read(key, from: 100_000, countMax: 10).isEmpty)
        #expect(try await store.read(key, from: 1 << 40, countMax: 10).isEmpty)
    }

    @Test(arguments: Kind.allCases)
    func `an empty object is one`(kind: Kind) async throws {
        let (store, bench) = try made(kind)
        let key = ObjectKey(tenant, .random())
        try await store.put(key, try bench.file([]))
        #expect(try await store.byteCount(of: key) == 0)
        #expect(try await store.read(key, from: 0, countMax: 10).isEmpty)
    }

    @Test(arguments: Kind.allCases)
    func `an object that is not there is not found, and removing it is no error`(kind: Kind) async throws {
        let (store, _) = try made(kind)
        let key = ObjectKey(tenant, .random())
        await #expect { try await store.read(key, from: 0, countMax: 1) } throws: {
            ($0 as? ObjectError)?.code == .notFound
        }
        await #expect { try await store.byteCount(of: key) } throws: { ($0 as? ObjectError)?.code == .notFound }
        try await store.remove(key)
        try await store.removeAll(of: tenant)
    }

    @Test(arguments: Kind.allCases)
    func `a tenant's objects are not another's, whose number begins alike`(kind: Kind) async throws {
        let (store, bench) = try made(kind)
        let name = ObjectName.random()
        try await store.put(ObjectKey(tenant, name), try bench.file([1]))
        for other in [TenantNumber(rawValue: 4), TenantNumber(rawValue: 33)] {
            await #expect(throws: ObjectError.self) {
                try await store.read(ObjectKey(other, name), from: 0, countMax: 1)
            }
            #expect(try await store.objects(of: other, after: nil, limit: 10).isEmpty)
            try await store.removeAll(of: other)
        }
        #expect(try await store.read(ObjectKey(tenant, name), from: 0, countMax: 1) == [1])
        try await store.removeAll(of: tenant)
        #expect(try await store.objects(of: tenant, after: nil, limit: 10).isEmpty)
    }

    @Test(arguments: Kind.allCases)
    func `objects are listed in the order of their names, a page at a time, and removed`(kind: Kind) async throws {
        let (store, bench) = try made(kind)
        var names: [ObjectName] = []
        for index in 0..<23 {
            names.append(.random())
            try await store.put(ObjectKey(tenant, names[index]), try bench.file(patterned(index)))
        }
        names.sort()
        var found: [StoredObject] = []
        while true {
            let page = try await store.objects(of: tenant, after: found.last?.name, limit: 5)
            found += page
            if page.count < 5 { break }
        }
        #expect(found.map(\.name) == names)
        #expect(found.reduce(0) { $0 + $1.byteCount } == (0..<23).reduce(0, +))
        #expect(found.allSatisfy { $0.putAt.rawValue > 1_600_000_000_000 })
        #expect(try await store.objects(of: tenant, after: nil, limit: 100).count == 23)
        try await store.remove(ObjectKey(tenant, names[3]))
        #expect(try await store.objects(of: tenant, after: names[2], limit: 1).map(\.name) == [names[4]])
        try await store.removeAll(of: tenant)
        #expect(try await store.objects(of: tenant, after: nil, limit: 10).isEmpty)
    }

    private func made(_ kind: Kind) throws -> (any ObjectStore, ObjectStoreBench) {
        let bench = try ObjectStoreBench()
        switch kind {
        case .folder: return (ObjectFolder(path: bench.path + "/objects", threads: bench.threads), bench)
        case .bucket: return (BucketStore(client: BucketTwin().client, threads: bench.threads), bench)
        }
    }
}

/// A folder for files that are to be put, gone with the bench.
final class ObjectStoreBench: Sendable {
    let path: String
    let threads = ObjectThreads(DispatchedWorker())

    init() throws {
        path = NSTemporaryDirectory() + "echoim-store-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// A file as somebody would hand it over.
    func file(_ bytes: [UInt8]) throws -> SpooledFile {
        let path = path + "/" + UUID().uuidString
        try Data(bytes).write(to: URL(filePath: path))
        return SpooledFile(path: path, byteCount: Int64(bytes.count))
    }
}

private struct DispatchedWorker: Worker {
    func execute(_ job: @escaping @Sendable () -> Void) {
        DispatchQueue.global().async(execute: job)
    }
}

/// Bytes that tell where they stand.
func patterned(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
}
