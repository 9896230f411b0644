import Foundation
import PlatformCore
import Tenants
import TestSupport
import Testing

/// Files of messages are in backups, and come back with them.
@Suite struct ObjectCopiesTests {
    private let bench: ObjectBench
    private let tenant = ObjectBench.tenant

    init() throws {
        bench = try ObjectBench()
    }

    @Test func `a copy holds a tenant's files, and what was removed since is back with it`() async throws {
        let (gone, stays, later) = (try await put([1]), try await put([2, 2]), ObjectName.random())
        try await bench.store.put(ObjectKey(TenantNumber(rawValue: 4), .random()), try bench.file([9]))
        let copy = bench.path + "/backup/objects"
        try bench.store.copyAll(of: tenant, to: copy)
        try await bench.store.remove(ObjectKey(tenant, gone))
        try await bench.store.put(ObjectKey(tenant, later), try bench.file([3]))
        #expect(try files(in: copy) == 2)
        try bench.store.takeAll(of: tenant, from: copy)
        for (name, bytes) in [(gone, [1]), (stays, [2, 2]), (later, [3])] as [(ObjectName, [UInt8])] {
            #expect(try await bench.store.read(ObjectKey(tenant, name), from: 0, countMax: 9) == bytes)
        }
        try FileManager.default.removeItem(atPath: copy)
        #expect(try await bench.store.read(ObjectKey(tenant, stays), from: 0, countMax: 9) == [2, 2])
    }

    @Test(.enabled(if: geteuid() == 0, "mounting a small file system takes root"))
    func `on another disk the bytes are copied`() async throws {
        let disk = try #require(try SmallDisk(at: bench.path + "/disk", megabytes: 2))
        let name = try await put(patterned(100_000))
        try bench.store.copyAll(of: tenant, to: disk.path + "/objects")
        try await bench.store.remove(ObjectKey(tenant, name))
        try bench.store.takeAll(of: tenant, from: disk.path + "/objects")
        #expect(try await bench.store.read(ObjectKey(tenant, name), from: 0, countMax: .max) == patterned(100_000))
        #expect(try await bench.store.objects(of: tenant, after: nil, limit: 10).map(\.name) == [name])
    }

    @Test func `a tenant without files has none in its backup, and such a backup takes none away`() async throws {
        let copy = bench.path + "/backup/objects"
        try bench.store.copyAll(of: tenant, to: copy)
        #expect(try files(in: copy) == 0)
        let name = try await put([1])
        try bench.store.takeAll(of: tenant, from: copy)
        try bench.store.takeAll(of: tenant, from: bench.path + "/older backup/objects")
        #expect(try await bench.store.byteCount(of: ObjectKey(tenant, name)) == 1)
    }

    private func put(_ bytes: [UInt8]) async throws -> ObjectName {
        let name = ObjectName.random()
        try await bench.store.put(ObjectKey(tenant, name), try bench.file(bytes))
        return name
    }

    private func files(in path: String) throws -> Int {
        try FileManager.default.subpathsOfDirectory(atPath: path).filter { $0.contains("/") }.count
    }
}
