import Foundation
import PlatformCore
import Tenants
import Testing

@Suite struct ObjectFolderTests {
    private let bench: ObjectBench
    private let tenant = ObjectBench.tenant

    init() throws {
        bench = try ObjectBench()
    }

    @Test func `what was put is read by ranges, and the file that it came in is gone`() async throws {
        let key = ObjectKey(tenant, .random())
        let bytes = patterned(100_000)
        let file = try bench.file(bytes)
        try await bench.store.put(key, file)
        #expect(!FileManager.default.fileExists(atPath: file.path))
        #expect(try await bench.store.byteCount(of: key) == 100_000)
        #expect(try await bench.store.read(key, from: 0, countMax: 200_000) == bytes)
        #expect(try await bench.store.read(key, from: 99_990, countMax: 1_024) == Array(bytes.suffix(10)))
        #expect(try await bench.store.read(key, from: 500, countMax: 3) == Array(bytes[500..<503]))
        #expect(try await bench.store.read(key, from: 100_000, countMax: 10).isEmpty)
        #expect(try await bench.store.read(key, from: 1 << 40, countMax: 10).isEmpty)
    }

    @Test func `an empty object is one`() async throws {
        let key = ObjectKey(tenant, .random())
        try await bench.store.put(key, try bench.file([]))
        #expect(try await bench.store.byteCount(of: key) == 0)
        #expect(try await bench.store.read(key, from: 0, countMax: 10).isEmpty)
    }

    @Test func `an object that is not there is not found, and removing it is no error`() async throws {
        let key = ObjectKey(tenant, .random())
        await #expect(throws: ObjectError.self) { try await bench.store.read(key, from: 0, countMax: 1) }
        do {
            _ = try await bench.store.byteCount(of: key)
            Issue.record("there is none")
        } catch {
            #expect(error.code == .notFound)
        }
        try await bench.store.remove(key)
        try await bench.store.removeAll(of: tenant)
    }

    @Test func `a tenant's objects are not another's`() async throws {
        let name = ObjectName.random()
        try await bench.store.put(ObjectKey(tenant, name), try bench.file([1]))
        let other = TenantNumber(rawValue: 4)
        await #expect(throws: ObjectError.self) {
            try await bench.store.read(ObjectKey(other, name), from: 0, countMax: 1)
        }
        #expect(try await bench.store.objects(of: other, after: nil, limit: 10).isEmpty)
        try await bench.store.removeAll(of: other)
        #expect(try await bench.store.read(ObjectKey(tenant, name), from: 0, countMax: 1) == [1])
        try await bench.store.removeAll(of: tenant)
        #expect(try await bench.store.objects(of: tenant, after: nil, limit: 10).isEmpty)
    }

    @Test func `objects are listed in the order of their names, a page at a time`() async throws {
        var names: [ObjectName] = []
        for index in 0..<23 {
            names.append(.random())
            try await bench.store.put(ObjectKey(tenant, names[index]), try bench.file(patterned(index)))
        }
        names.sort()
        var found: [StoredObject] = []
        while true {
            let page = try await bench.store.objects(of: tenant, after: found.last?.name, limit: 5)
            found += page
            if page.count < 5 { break }
        }
        #expect(found.map(\.name) == names)
        #expect(found.reduce(0) { $0 + $1.byteCount } == (0..<23).reduce(0, +))
        #expect(found.allSatisfy { $0.putAt.rawValue > 1_600_000_000_000 })
    }

    @Test func `names are read as they are written, and nothing else is`() {
        let name = ObjectName(high: 1, low: .max)
        #expect(name.text == "0000000000000001ffffffffffffffff")
        #expect(ObjectName(name.text) == name)
        for text in ["", "../../etc/passwd", name.text.uppercased(), name.text + "0", "+" + name.text.dropFirst()] {
            #expect(ObjectName(text) == nil, "\(text)")
        }
    }
}
