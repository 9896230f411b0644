internal import PlatformCore
internal import TestSupport
internal import Testing

@Suite struct MessageUIDTests {
    @Test func `a UID is read back as it was written, whatever the letter case`() {
        for seed in 0..<1_000 as Range<UInt64> {
            var random = SeededGenerator(seed: seed)
            let uid = random.uid()
            #expect(MessageUID(uid.description) == uid, "seed \(seed)")
            #expect(MessageUID(uid.description.lowercased()) == uid, "seed \(seed)")
            #expect(uid.description.utf8.count == 19)
        }
    }

    @Test func `the first and the last UID have their texts`() {
        let first = MessageUID(sentTime: MessageUID.epoch, conversation: ConversationNumber(rawValue: 0), counter: 0)
        #expect(first.description == "0000-0000-0000-0000")
        let last = MessageUID(
            sentTime: MessageUID.horizon,
            conversation: ConversationNumber(rawValue: .max),
            counter: MessageUID.counterMax
        )
        #expect(last.description == "ZZZZ-ZZZZ-ZZZZ-ZZZZ")
        #expect(MessageUID(last.description) == last)
    }

    @Test func `texts of one conversation are ordered as time and counter are`() {
        for seed in 0..<500 as Range<UInt64> {
            var random = SeededGenerator(seed: seed)
            let (one, other) = (random.uid(in: 7), random.uid(in: 7))
            let isBefore = (one.sentTime, one.counter) < (other.sentTime, other.counter)
            #expect((one.description < other.description) == isBefore, "seed \(seed)")
        }
    }

    @Test(
        arguments: [
            "", "0000-0000-0000-000", "0000-0000-0000-00000", "0000 0000 0000 0000", "0000-0000-0000-000I",
            "0000-0000-0000-000L", "0000-0000-0000-000O", "0000-0000-0000-000U", "00000-000-0000-0000",
            "0000-0000-0000-00🙂", "----------------­--", "0000-0000-0000-000\0",
        ]
    )
    func `other text is no UID`(text: String) {
        #expect(MessageUID(text) == nil)
    }
}

extension SeededGenerator {
    fileprivate mutating func uid(in conversation: UInt32? = nil) -> MessageUID {
        MessageUID(
            sentTime: MessageUID.epoch.advanced(byMilliseconds: Int64.random(in: 0..<1 << 41, using: &self)),
            conversation: ConversationNumber(rawValue: conversation ?? .random(in: 0...UInt32.max, using: &self)),
            counter: .random(in: 0...MessageUID.counterMax, using: &self)
        )
    }
}
