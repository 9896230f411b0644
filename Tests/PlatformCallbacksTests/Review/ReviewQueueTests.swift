import PlatformCore
import PlatformEngine
import TestSupport
import Testing

@testable import PlatformCallbacks

struct `Messages under review` {
    @Test func `keep the order of their device and conversation, and delay nobody else`() {
        var queue = ReviewQueue()
        let one = queue.ask(.said("1", id: 1))
        let two = queue.ask(.said("2", id: 2))
        let three = queue.ask(.said("3", id: 3, to: "carol"))
        // The second is decided first, and waits; the other conversation does not.
        #expect(queue.decide(two, .deliver(.none))?.isEmpty == true)
        #expect(queue.decide(three, .deliver(.none))?.count == 1)
        #expect(queue.admitting(.said("4", id: 4), isReviewed: false) == "held", "what nobody asks about stays behind")
        #expect(queue.admitting(.said("5", id: 5, to: "dora"), isReviewed: false) == "passes")
        let released = queue.decide(one, .refuse(extra: "")) ?? []
        #expect(released.map(\.command.text) == ["1", "2", "4"])
        #expect((queue.heldCount, queue.heldBytes) == (0, 0))
        #expect(queue.decide(one, .deliver(.none)) == nil, "a second verdict is none")
    }

    @Test func `that are repeated share one verdict, and a refusal is remembered`() {
        var queue = ReviewQueue()
        let one = queue.ask(.said("1", id: 1))
        #expect(queue.admitting(.said("1", id: 1)) == "held", "asked twice")
        let other = queue.ask(.said("other", id: 1))
        #expect(other > 0, "other content under the same id is another message")
        let released = queue.decide(one, .refuse(extra: "no")) ?? []
        #expect(released.map(\.verdict) == [.refuse(extra: "no"), .refuse(extra: "no")])
        #expect(queue.admitting(.said("1", id: 1)) == "held", "behind what is under review")
        #expect(queue.decide(other, .deliver(.none))?.map(\.verdict) == [.deliver(.none), .refuse(extra: "no")])
        #expect(queue.admitting(.said("1", id: 1)) == "now")
    }

    @Test func `that were let through are asked about again when they come again`() {
        var queue = ReviewQueue()
        let one = queue.ask(.said("1", id: 1))
        _ = queue.decide(one, .deliver(.none))
        #expect(queue.admitting(.said("1", id: 1)) == "ask", "the first may have failed for another reason")
    }

    @Test func `are bounded in number and in bytes`() {
        var queue = ReviewQueue()
        for number in 0..<UInt32(ReviewQueue.heldCountMax) { _ = queue.ask(.said("x", id: number, to: "u\(number)")) }
        #expect(queue.admitting(.said("x", id: 9_999, to: "more")) == "full")
        #expect(queue.admitting(.said("x", id: 9_999, to: "more"), isReviewed: false) == "passes")

        var wide = ReviewQueue()
        let long = String(repeating: "x", count: 1 << 20)
        for number in 0..<15 { #expect(wide.ask(.said(long, id: UInt32(number))) > 0) }
        #expect(wide.admitting(.said(long, id: 16)) == "full")
        #expect(wide.abandon().count == 15)
        #expect(wide.heldBytes == 0)
    }
}

extension ReviewQueue {
    /// Takes in a message that is asked about; zero if it is not.
    fileprivate mutating func ask(_ command: Command) -> UInt64 {
        guard let speech = command.speech, case .ask(let id) = admit(command, speech, isReviewed: true) else {
            return 0
        }
        return id
    }

    /// What becomes of a message, in a word.
    fileprivate mutating func admitting(_ command: Command, isReviewed: Bool = true) -> String {
        guard let speech = command.speech else { return "says nothing" }
        switch admit(command, speech, isReviewed: isReviewed) {
        case .passes: return "passes"
        case .ask: return "ask"
        case .held: return "held"
        case .now: return "now"
        case .full: return "full"
        }
    }
}

extension Command {
    /// What alice says to somebody on her phone.
    static func said(_ text: String, id: UInt32, to peer: String = "bob", as actor: Actor? = nil) -> Command {
        let alice = Actor.user(
            AccountNumber(rawValue: 1),
            device: DeviceNumber(rawValue: 1),
            link: LinkAddress(loop: 0, link: 1)
        )
        let send = Send(
            from: .account(AccountNumber(rawValue: 1)),
            target: .private(UserID(unchecked: peer)),
            body: MessageBody(objectName: "RC:TxtMsg", content: Array(text.utf8)),
            identity: .clientID(id)
        )
        return Command(actor: actor ?? alice, action: .send(send), reply: .nobody)
    }

    var text: String { speech.map { String(decoding: $0.body.content, as: UTF8.self) } ?? "" }
}
