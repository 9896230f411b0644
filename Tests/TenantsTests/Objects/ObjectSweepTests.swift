import Foundation
import PlatformCore
import PlatformEngine
import PlatformStore
import Synchronization
import TestSupport
import Testing

@testable import Tenants

/// Objects that nothing names go, and no other.
@Suite struct ObjectSweepTests {
    private let bench: ObjectBench
    private let objects: TenantObjects
    private let store: any KeyValueStore
    private let tenant = ObjectBench.tenant
    private let future = Timestamp(rawValue: .max)

    init() throws {
        bench = try ObjectBench()
        objects = try bench.objects()
        store = try MemoryDisk().open()
    }

    @Test func `what nothing names goes, and what one of several messages names stays`() async throws {
        let (orphan, said, twice) = (try await object(), try await object(), try await object())
        try say(said, in: "a")
        try say(twice, in: "b")
        try say(twice, in: "c")
        #expect(try await sweep().run(on: tenant, putBefore: future) == .init(clearedCount: 1, clearedBytes: 1_000))
        #expect(await isThere([orphan, said, twice]) == [false, true, true])
        #expect(try await objects.byteCount(of: tenant) == 2_000)
        try unsay("b")
        try await sweep().run(on: tenant, putBefore: future)
        #expect(await isThere([twice]) == [true])
        try unsay("c")
        try await sweep().run(on: tenant, putBefore: future)
        #expect(await isThere([said, twice]) == [true, false])
    }

    @Test func `what is young stays, said or not`() async throws {
        let name = try await object()
        let report = try await sweep().run(on: tenant, putBefore: Timestamp(rawValue: 1_600_000_000_000))
        #expect(report.clearedCount == 0)
        #expect(await isThere([name]) == [true])
    }

    @Test(arguments: ["https://im.example", "", #"https:\/\/im.example"#, "echoim:"])
    func `an address is found however it is written, in records of every kind`(host: String) async throws {
        let (inValue, inKey, escaped) = (try await object(), try await object(), try await object())
        try put([0x40, 1], Array("\u{1}\u{0}{\"url\":\"\(host)/v1/files/3/\(inValue.text)/a%20b.png\"}".utf8))
        try put([0x41] + Array(inKey.text.utf8), [])
        try put([0xF0], Array(#"\/v1\/files\/3\/\#(escaped.text)"#.utf8))
        try await sweep().run(on: tenant, putBefore: future)
        #expect(await isThere([inValue, inKey, escaped]) == [true, true, true])
    }

    @Test func `large stores are looked at in steps, to their end`() async throws {
        for index in 0..<40 {
            try put([0x40, UInt8(index)], [UInt8](repeating: UInt8(ascii: "a"), count: 100_000))
        }
        let (last, orphan) = (try await object(), try await object())
        try put([0xFE, 0xFF], Array(last.text.utf8))
        let steps = Mutex(0)
        try await sweep(pause: { steps.withLock { $0 += 1 } }).run(on: tenant, putBefore: future)
        #expect(await isThere([last, orphan]) == [true, false])
        #expect(steps.withLock { $0 } >= 6)
    }

    @Test func `what is said between the two looks is shown again`() async throws {
        let (said, orphan) = (try await object(), try await object())
        let looks = Mutex(0)
        let sweep = sweep(looking: {
            guard
                looks.withLock({
                    $0 += 1; return $0
                }) == 2
            else { return }
            // Hidden: who asks now is told that there is none, and would upload it anew.
            #expect(await isThere([said, orphan]) == [false, false])
            await #expect(throws: ObjectError.self) { try await objects.keep(ObjectKey(tenant, said)) }
            try say(said, in: "a")
        })
        try await sweep.run(on: tenant, putBefore: future)
        #expect(await isThere([said, orphan]) == [true, false])
    }

    @Test func `who is about to name an object keeps it for a minute at least`() async throws {
        let name = try await object()
        let sweep = sweep(looking: { try await objects.keep(ObjectKey(tenant, name)) })
        try await sweep.run(on: tenant, putBefore: future)
        #expect(await isThere([name]) == [true])
        try await objects.sweep(now: Timestamp(rawValue: 0))
        try await self.sweep().run(on: tenant, putBefore: future)
        #expect(await isThere([name]) == [true])
        try await objects.sweep(now: Timestamp(rawValue: 0))
        try await self.sweep().run(on: tenant, putBefore: future)
        #expect(await isThere([name]) == [false])
        await #expect(throws: ObjectError.self) { try await objects.keep(ObjectKey(tenant, name)) }
    }

    @Test func `a sweep that gives way shows what it hid`() async throws {
        let name = try await object()
        let looks = Mutex(0)
        let sweep = ObjectSweep(objects: objects, worker: Threads(), pause: {}) { _ in
            let look = looks.withLock {
                $0 += 1; return $0
            }
            return .init(snapshot: store.snapshot(), isWanted: { look == 2 })
        }
        await #expect(throws: ObjectSweep.Interrupted.self) { try await sweep.run(on: tenant, putBefore: future) }
        #expect(await isThere([name]) == [true])
    }

    @Test func `nothing goes while a tenant's objects are held, and a tenant that is gone is no other`() async throws {
        let name = try await object()
        let hold = objects.hold(tenant)
        try await sweep().run(on: tenant, putBefore: future)
        #expect(await isThere([name]) == [true])
        hold.end()
        try await sweep().run(on: TenantNumber(rawValue: 4), putBefore: future)
        #expect(await isThere([name]) == [true])
        try await sweep().run(on: tenant, putBefore: future)
        #expect(await isThere([name]) == [false])
    }

    /// Method: between any two steps of sweeps somebody says, forwards and takes back objects, each of which was there
    /// when it was named; at the end every one that is named is there.
    @Test(arguments: 0..<40 as Range<UInt64>)
    func `no sweep takes an object that somebody names, whatever is said meanwhile`(seed: UInt64) async throws {
        let generator = Mutex(SeededGenerator(seed: seed))
        @Sendable func random(_ count: Int) -> Int { generator.withLock { Int.random(in: 0..<count, using: &$0) } }
        var names: [ObjectName] = []
        for _ in 0..<12 { names.append(try await object()) }
        for index in 0..<30 { try put([0x40, UInt8(index)], patterned(90_000, seed: index)) }
        let all = names
        let named = Mutex<[Int: ObjectName]>([:])
        let act: @Sendable () async throws -> Void = {
            for _ in 0..<random(3) {
                let place = random(8)
                if random(2) == 0 {
                    try put([0x30 + UInt8(place) * 24], [])
                    named.withLock { $0[place] = nil }
                } else {
                    let name = all[random(all.count)]
                    guard await isThere([name]) == [true] else { continue }
                    try put([0x30 + UInt8(place) * 24], Array("x/\(name.text)/y".utf8))
                    named.withLock { $0[place] = name }
                }
            }
        }
        for _ in 0..<3 {
            try await sweep(pause: act, looking: act).run(on: tenant, putBefore: future)
            for (place, name) in named.withLock({ $0 }) {
                #expect(await isThere([name]) == [true], "seed \(seed): \(name.text) at \(place)")
            }
        }
    }
}

extension ObjectSweepTests {
    private func object() async throws -> ObjectName {
        let name = ObjectName.random()
        try await objects.put(try bench.file(patterned(1_000)), as: ObjectKey(tenant, name))
        return name
    }

    private func say(_ name: ObjectName, in message: String) throws {
        try put(Array(message.utf8), Array("https://im.example/v1/files/3/\(name.text)/x.png".utf8))
    }

    private func unsay(_ message: String) throws {
        var batch = WriteBatch()
        batch.delete(Array(message.utf8))
        try store.write(batch, durability: .synced)
    }

    private func put(_ key: [UInt8], _ value: [UInt8]) throws {
        var batch = WriteBatch()
        batch.put(key, value)
        try store.write(batch, durability: .synced)
    }

    private func isThere(_ names: [ObjectName]) async -> [Bool] {
        var found: [Bool] = []
        for name in names { found.append((try? await objects.byteCount(of: ObjectKey(tenant, name))) != nil) }
        return found
    }

    /// `looking` is done before each look at the store.
    private func sweep(
        pause: @escaping @Sendable () async throws -> Void = {},
        looking: @escaping @Sendable () async throws -> Void = {}
    ) -> ObjectSweep {
        ObjectSweep(objects: objects, worker: Threads(), pause: pause) { _ in
            try await looking()
            return .init(snapshot: store.snapshot())
        }
    }
}

private struct Threads: Worker {
    func execute(_ job: @escaping @Sendable () -> Void) {
        DispatchQueue.global().async(execute: job)
    }
}

@Suite struct ObjectNameSearchTests {
    /// Method: 2,000 seeds of letters that are often digits, against looking at each place.
    @Test func `every name in bytes of any kind is found`() {
        let letters = Array("0123456789abcdef0123456789abcdefg/\u{0}".utf8)
        for seed in 0..<2_000 as Range<UInt64> {
            var generator = SeededGenerator(seed: seed)
            let rare = Int.random(in: 1...40, using: &generator)
            let bytes = (0..<Int.random(in: 0...300, using: &generator)).map { _ in
                Int.random(in: 0..<rare, using: &generator) == 0
                    ? letters.randomElement(using: &generator) ?? 0 : UInt8(ascii: "7")
            }
            var found: [ObjectName] = []
            ObjectNameSearch.names(in: bytes) { found.append($0) }
            let expected = bytes.indices.dropLast(31).compactMap {
                ObjectName(String(decoding: bytes[$0..<$0 + 32], as: UTF8.self))
            }
            #expect(found == expected, "seed \(seed)")
        }
    }
}
