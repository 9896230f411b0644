import PlatformCore
import Testing

struct `Reactions to a message` {
    private let ann = AccountNumber(rawValue: 1)
    private let bob = AccountNumber(rawValue: 2)

    @Test func `a user's are replaced, and what stays keeps its time and order`() {
        let first = Reactions.none.changed(by: ann, to: ["👍", "🔥"], at: Timestamp(rawValue: 1))
            .changed(by: bob, to: ["🔥"], at: Timestamp(rawValue: 2))
        let then = first.changed(by: ann, to: ["🔥", "🎉"], at: Timestamp(rawValue: 3))
        #expect(then.counts.map(\.emoji) == ["🔥", "🎉"])
        #expect(then.counts.map(\.count) == [2, 1])
        #expect(then.emojis(of: ann) == ["🔥", "🎉"])
        #expect(then.items.first?.at == Timestamp(rawValue: 1))
        #expect(then.recent.map(\.by) == [ann, bob, ann])
        #expect(then.changed(by: ann, to: [], at: .zero).changed(by: bob, to: [], at: .zero).isEmpty)
    }

    @Test(arguments: ["👍", "❤", "❤️", "👨‍👩‍👧", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "1️⃣", "👍🏽", "🇩🇪"])
    func `an emoji is one`(text: String) {
        #expect(Reactions.isEmoji(text))
    }

    @Test(arguments: ["", "a", "1", "👍a", "hello", " ", "\n", String(repeating: "👍", count: 17)])
    func `words and the like are none`(text: String) {
        #expect(!Reactions.isEmoji(text))
    }

    @Test func `there are so many of them, and so many different ones`() {
        let many = (0..<1_000).map {
            Reactions.Item(emoji: "👍", by: AccountNumber(rawValue: UInt32($0 + 1)), at: .zero)
        }
        #expect(Reactions(items: many).problem == nil)
        #expect(Reactions(items: many + many.prefix(1)).problem != nil)
        let kinds = (0..<21).compactMap { Unicode.Scalar(0x1F600 + $0) }.map {
            Reactions.Item(emoji: String($0), by: ann, at: .zero)
        }
        #expect(Reactions(items: Array(kinds.prefix(20))).problem == nil)
        #expect(Reactions(items: kinds).problem != nil)
    }
}
