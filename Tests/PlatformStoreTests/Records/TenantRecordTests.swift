internal import PlatformCore
internal import PlatformStore
internal import TestSupport
internal import Testing

@Suite struct TenantRecordTests {
    @Test(arguments: RandomRecords.kinds + RandomRecords.laterKinds)
    func `every record is read back as it was written`(kind: String) throws {
        for seed in 0..<200 as Range<UInt64> {
            var random = SeededGenerator(seed: seed)
            let sample = RandomRecords.sample(of: kind, using: &random)
            #expect(try sample.reads(sample.record), "seed \(seed)")
        }
    }

    @Test(arguments: RandomRecords.kinds + RandomRecords.laterKinds)
    func `fields of a newer release are skipped`(kind: String) throws {
        var later = RecordWriter()
        later.put(1_000, UInt64(1) << 60)
        later.put(1_001, "later")
        later.putRecord(1_002) { $0.put(1, true) }
        for seed in 0..<50 as Range<UInt64> {
            var random = SeededGenerator(seed: seed)
            let sample = RandomRecords.sample(of: kind, using: &random)
            #expect(try sample.reads(sample.record + later.bytes), "seed \(seed)")
            #expect(try sample.reads(later.bytes + sample.record), "seed \(seed)")
        }
    }

    @Test(arguments: RandomRecords.kinds + RandomRecords.laterKinds)
    func `a record cut anywhere is read as something else or is corrupt and named`(kind: String) {
        for seed in 0..<20 as Range<UInt64> {
            var random = SeededGenerator(seed: seed)
            let sample = RandomRecords.sample(of: kind, using: &random)
            for length in sample.record.indices {
                expectNoCrash(sample, Array(sample.record[..<length]), "seed \(seed), cut at \(length)")
            }
        }
    }

    @Test(arguments: RandomRecords.kinds + RandomRecords.laterKinds)
    func `random and damaged bytes never crash`(kind: String) {
        for seed in 0..<400 as Range<UInt64> {
            var random = SeededGenerator(seed: seed)
            let sample = RandomRecords.sample(of: kind, using: &random)
            expectNoCrash(sample, (0..<random.number(40)).map { _ in random.byte() }, "seed \(seed)")
            var damaged = sample.record
            for _ in 0..<3 where !damaged.isEmpty {
                damaged[Int.random(in: damaged.indices, using: &random)] = random.byte()
            }
            expectNoCrash(sample, damaged, "seed \(seed), damaged")
        }
    }

    @Test func `a message keeps its expansion, and a member what they may see`() throws {
        var random = SeededGenerator(seed: 2)
        var message = random.message(at: Place(rawValue: 9))
        message.expansion = Expansion(
            ["b": "", "a": "ß🙂", "c": String(repeating: "x", count: 300)],
            setAt: random.time()
        )
        let key = TenantKey.message(ConversationNumber(rawValue: 3), message.seq)
        #expect(try Message(record: message.record, at: key) == message)
        #expect(message.expansion.items.map(\.key) == ["a", "b", "c"])

        let places = (0..<4).map { Place(rawValue: $0 * 5) }
        let stays = [
            [VisibleInterval(after: places[0], through: places[1])],
            [VisibleInterval(after: places[1])],
            [VisibleInterval(after: places[0], through: places[1]), VisibleInterval(after: places[3])],
            [
                VisibleInterval(after: places[1], through: places[2]),
                VisibleInterval(after: places[2], through: places[3]),
            ],
        ]
        for intervals in stays {
            let sight = Sight(intervals: intervals, clearedThrough: places[2])
            let member = GroupMember(role: .manager, joinedAt: random.time(), sight: sight)
            let key = TenantKey.member(ConversationNumber(rawValue: 3), AccountNumber(rawValue: 4))
            #expect(try GroupMember(record: member.record, at: key) == member)
        }
    }

    @Test func `a message keeps the device it came from, also where that counts no sends`() throws {
        var random = SeededGenerator(seed: 3)
        var message = random.message(at: Place(rawValue: 9))
        let key = TenantKey.message(ConversationNumber(rawValue: 3), message.seq)
        for clientID in [nil, 0, 7] as [UInt32?] {
            message.origin = SendOrigin(device: DeviceNumber(rawValue: 5), clientID: clientID, fingerprint: 0)
            #expect(try Message(record: message.record, at: key) == message)
        }
    }

    @Test func `a message at a time that no UID can carry is corrupt, not a crash`() throws {
        var random = SeededGenerator(seed: 1)
        var message = random.message(at: Place(rawValue: 1))
        message.sentTime = MessageUID.epoch.advanced(byMilliseconds: -1)
        let key = TenantKey.message(ConversationNumber(rawValue: 3), Place(rawValue: 1))
        let error = #expect(throws: StoreError.self) { try Message(record: message.record, at: key) }
        #expect(error?.message == "the record of message 3/1: a time 1577836799999 in field 2")
    }

    @Test func `a commit's conversations are walked without decoding the rest`() throws {
        for seed in 0..<100 as Range<UInt64> {
            var random = SeededGenerator(seed: seed)
            let commit = random.commit()
            var walked: [ConversationNumber] = []
            try commit.record.lend { (bytes) throws(StoreError) in
                try CommitRecord.forEachConversation(of: bytes, at: .commit(.zero)) { walked.append($0) }
            }
            #expect(walked == commit.conversations.map(\.log) + commit.touched, "seed \(seed)")
        }
    }

    private func expectNoCrash(_ sample: RecordSample, _ bytes: [UInt8], _ comment: Comment) {
        do {
            _ = try sample.reads(bytes)
        } catch {
            #expect(error.code == .corrupt, comment)
            #expect(error.message.hasPrefix("the record of \(sample.key): "), comment)
        }
    }
}

extension SeededGenerator {
    fileprivate mutating func byte() -> UInt8 { .random(in: 0...255, using: &self) }
}
