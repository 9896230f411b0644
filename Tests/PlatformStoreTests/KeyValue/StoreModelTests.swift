internal import PlatformStore
internal import TestSupport
internal import Testing

/// A store does what a dictionary with sorted keys does, whatever is asked of it in whatever order.
///
/// Method: per seed a few thousand random batches, scans, snapshots and reopenings, over few enough keys
/// that they meet each other; every answer is compared with the model's.
@Suite struct `A store under random use` {
    @Test(arguments: StoreTwin.allCases, 0..<8 as Range<UInt64>)
    func `answers as a sorted dictionary does`(twin: StoreTwin, seed: UInt64) throws {
        var player = try StorePlayer(folder: try twin.makeFolder(), seed: seed)
        for step in 0..<400 {
            try player.play()
            let agrees = try player.isInAgreement()
            try #require(agrees, "seed \(seed), step \(step)")
        }
    }

    @Test(arguments: StoreTwin.allCases)
    func `holds a hundred thousand keys with a snapshot after every batch`(twin: StoreTwin) throws {
        let store = try twin.makeFolder().open()
        for group in 0..<400 as Range<Int> {
            var batch = WriteBatch()
            for index in 0..<250 {
                let number = UInt32(group * 250 + index) &* 2_654_435_761
                batch.put(bigEndian(number), [UInt8(truncatingIfNeeded: group)])
            }
            try store.write(batch, durability: .buffered)
            #expect(try store.snapshot().firstRecord(in: KeyRange(from: [], to: [0xFF, 0xFF])) != nil)
        }
        var count = 0
        try store.snapshot().scan(KeyRange(from: [], to: [0xFF, 0xFF, 0xFF, 0xFF, 0xFF]), .forward) { _, _ in
            count += 1
            return .goOn
        }
        #expect(count == 100_000)
    }
}

private func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
}

/// Plays random steps on a store and on a dictionary.
private struct StorePlayer {
    private let folder: TwinFolder
    private var store: (any KeyValueStore)?
    private var model: [[UInt8]: [UInt8]] = [:]
    private var held: (snapshot: any StoreSnapshot, model: [[UInt8]: [UInt8]])?
    private var generator: SeededGenerator

    init(folder: TwinFolder, seed: UInt64) throws {
        self.folder = folder
        generator = SeededGenerator(seed: seed)
        store = try folder.open()
    }

    mutating func play() throws {
        switch Int.random(in: 0..<20, using: &generator) {
        case 0:
            held = nil
            store = nil
            store = try folder.open()
        case 1:
            held = store.map { ($0.snapshot(), model) }
        case 2:
            held = nil
        default:
            try writeBatch()
        }
    }

    /// Compares point reads and a scan, now and in the held snapshot.
    mutating func isInAgreement() throws -> Bool {
        guard let store else { return false }
        let key = randomKey()
        guard try store.value(for: key) == model[key] else { return false }
        guard try agrees(store.snapshot(), model) else { return false }
        guard let held else { return true }
        return try agrees(held.snapshot, held.model)
    }

    private mutating func agrees(_ snapshot: any StoreSnapshot, _ model: [[UInt8]: [UInt8]]) throws -> Bool {
        let range = randomRange()
        let limit = Int.random(in: 1...30, using: &generator)
        let direction: ScanDirection = Bool.random(using: &generator) ? .forward : .backward
        var expected = model.filter { Self.isKey($0.key, in: range) }
            .map { StoreRecord(key: $0.key, value: $0.value) }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }
        if direction == .backward { expected.reverse() }
        return try snapshot.records(in: range, direction, limit: limit) == Array(expected.prefix(limit))
    }

    private mutating func writeBatch() throws {
        var batch = WriteBatch()
        for _ in 0..<Int.random(in: 0...12, using: &generator) {
            switch Int.random(in: 0..<10, using: &generator) {
            case 0:
                let range = randomRange()
                batch.delete(range)
                model = model.filter { !Self.isKey($0.key, in: range) }
            case 1, 2:
                let key = randomKey()
                batch.delete(key)
                model[key] = nil
            default:
                let key = randomKey()
                let value = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                    UInt8.random(in: .min ... .max, using: &generator)
                }
                batch.put(key, value)
                model[key] = value
            }
        }
        try store?.write(batch, durability: Bool.random(using: &generator) ? .synced : .buffered)
    }

    private mutating func randomKey() -> [UInt8] {
        (0..<Int.random(in: 0...3, using: &generator)).map { _ in UInt8.random(in: 0...11, using: &generator) * 23 }
    }

    private mutating func randomRange() -> KeyRange {
        let ends = [randomKey(), randomKey()].sorted { $0.lexicographicallyPrecedes($1) }
        return KeyRange(from: ends[0], to: ends[1])
    }

    private static func isKey(_ key: [UInt8], in range: KeyRange) -> Bool {
        !key.lexicographicallyPrecedes(range.from) && key.lexicographicallyPrecedes(range.to)
    }
}
