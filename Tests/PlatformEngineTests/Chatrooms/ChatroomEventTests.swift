import PlatformCore
import PlatformEngine
import TestSupport
import Testing

struct `The event log of chatrooms` {
    @Test func `tells who came and went, and of attributes`() throws {
        let bench = try ChatroomBench()
        let alice = try bench.tenant.link("alice")
        try bench.join(alice)
        try bench.set("k", "v", as: alice)
        try bench.tenant.run(.destroyChatrooms([bench.room]))
        let events = try bench.events()
        #expect(
            events.map(\.name) == [
                .chatroomCreated, .chatroomJoined, .chatroomAttributeSet, .chatroomAttributesCleared,
                .chatroomDestroyed,
            ]
        )
        guard case .chatroom(.room(let room, .joined, let users, .asked)) = events[1].content else {
            throw UnexpectedAnswer()
        }
        #expect(room == bench.room)
        #expect(users == [alice.user])
    }

    @Test func `has what was said only where somebody is told of it, and survives a crash`() throws {
        let quiet = try ChatroomBench()
        let someone = try quiet.tenant.link("alice")
        try quiet.join(someone)
        try quiet.say("x", as: someone)
        #expect(try quiet.events().allSatisfy { $0.name != .chatroomSaid })

        var policy = EnginePolicy()
        policy.logsChatrooms = true
        let bench = try ChatroomBench(policy: policy)
        let alice = try bench.tenant.link("alice")
        try bench.join(alice)
        let first = try bench.say("one", as: alice)
        let second = try bench.say("two", as: alice)
        let recall = ChatroomRecall(
            by: .account(alice.account),
            room: bench.room,
            uid: first.uid,
            isAdmin: false,
            removesNotice: true
        )
        try bench.tenant.run(.recallInChatroom(recall), as: alice.actor)
        try bench.tenant.crash()
        let said = try bench.events().compactMap { event -> ChatroomUtterance? in
            if case .chatroomSaid(let said) = event.content { said } else { nil }
        }
        #expect(said.map(\.uid) == [first.uid, second.uid, first.uid])
        #expect(said.map { String(decoding: $0.message.body.content, as: UTF8.self) } == ["one", "two", ""])
        #expect(said.map(\.recall) == [nil, nil, .init(isAdmin: false, removesNotice: true)])
        #expect(said.allSatisfy { $0.message.sender == alice.user && $0.platform != .server })
        #expect(Set(said.map(\.lsn)).count == 3)
    }
}

extension ChatroomBench {
    /// What happened in chatrooms.
    fileprivate func events() throws -> [Event] {
        let names: Set<EventName> = [
            .chatroomCreated, .chatroomJoined, .chatroomLeft, .chatroomDestroyed, .chatroomAttributeSet,
            .chatroomAttributeRemoved, .chatroomAttributesCleared, .chatroomSaid, .chatroomRecalled,
        ]
        guard case .events(.page(let page)) = try tenant.ask(.events(.page(after: .zero, limit: 200, of: names)))
        else { throw UnexpectedAnswer() }
        return page.events
    }
}
