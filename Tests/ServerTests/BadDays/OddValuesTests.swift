import PlatformGateway
import Testing

/// Values at and beyond their limits, on both doors; what is refused leaves the link and the app as they were.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct `Odd values` {
    @Test func `are no ids, wherever an id is named`() async throws {
        let installation = try await Installation.start()
        let shop = installation.shop
        let link = try await installation.link(of: "ann")
        _ = try await shop.token(of: "bob")
        let longest = String(repeating: "a", count: 64)
        #expect(try await shop.post("/user/getToken.json", ["userId": longest, "name": "n"]).code == 200)
        #expect(try await link.send("hello", to: longest).result != nil)
        for id in [longest + "a", "", "a\0b", "😀", "a,b", "../../etc", "a b"] {
            let calls: [(String, KeyValuePairs<String, String>)] = [
                ("/user/getToken.json", ["userId": id, "name": "n"]),
                ("/group/create.json", ["userId": "ann", "groupId": id, "groupName": "n"]),
                ("/message/private/publish.json", publication(from: id, to: "bob")),
                ("/message/private/publish.json", publication(from: "ann", to: id)),
            ]
            for (path, form) in calls {
                let answer = try await shop.post(path, form)
                #expect(answer.status == 400, "\(path) \(id)")
                #expect([1002, 1005].contains(answer.code ?? 0), "\(path) \(id)")
            }
            #expect(try await link.send("hello", to: id).refusal == "invalidArgument", "\(id)")
            let group: JSONValue = ["id": .string(id), "name": "n"]
            #expect(try await link.ask("groupCreate", group).refusal == "invalidArgument", "\(id)")
            let other = try await LinkClient(port: shop.port)
            let token = try await shop.token(of: "ann")
            #expect(try await other.hello(token, device: id).refusal == "invalidArgument", "\(id)")
        }
        #expect(try await link.send("still here", to: "bob").result != nil)
    }

    @Test func `content of 128 KiB is taken, a byte more is not`() async throws {
        let installation = try await Installation.start()
        let link = try await installation.link(of: "ann")
        let most = String(repeating: "x", count: 128 << 10)
        _ = try await installation.shop.token(of: "bob")
        #expect(try await link.send(most, to: "bob").result != nil)
        #expect(try await link.send(most + "x", to: "bob").refusal == "messageTooLarge")
        #expect(try await installation.shop.publish(from: "ann", to: "bob", most).code == 200)
        #expect(try await installation.shop.publish(from: "ann", to: "bob", most + "x").code == 1005)
        let bob = try await installation.link(of: "bob")
        #expect(try await bob.history(with: "ann").map { $0["content"]?.text } == [most, most])
    }

    @Test func `the same client id says once, with other words not at all`() async throws {
        let installation = try await Installation.start()
        let link = try await installation.link(of: "ann")
        _ = try await installation.shop.token(of: "bob")
        let id = link.nextClientID
        let first = try await link.send("one", to: "bob", clientID: id).result?["sent"]?["uid"]
        let again = try await link.send("one", to: "bob", clientID: id).result?["sent"]?["uid"]
        #expect(first != nil)
        #expect(first == again)
        #expect(try await link.send("two", to: "bob", clientID: id).refusal == "idReused")

        try await installation.crash()
        try await installation.startAgain()
        let later = try await installation.link(of: "ann")
        #expect(later.nextClientID == id + 1)
        #expect(try await later.send("one", to: "bob", clientID: id).result?["sent"]?["uid"] == first)
        #expect(try await later.send("two", to: "bob", clientID: id).refusal == "idReused")
        #expect(try await later.history(with: "bob").count == 1)
    }

    @Test func `two devices of a user that send at once are put in one order that all see`() async throws {
        let installation = try await Installation.start()
        let phone = try await installation.link(of: "ann", device: "phone")
        let laptop = try await installation.link(of: "ann", device: "laptop")
        let bob = try await installation.link(of: "bob")
        var waiting: [(LinkClient, Int64)] = []
        for number in 0..<40 as Range<Int64> {
            for link in [phone, laptop] {
                let id = link.nextClientID + number
                waiting.append((link, try await link.saySend("\(number)", to: "bob", clientID: id)))
            }
        }
        var seqs: [Int64] = []
        for (link, request) in waiting {
            seqs.append(try #require(try await link.answer(to: request).result?["sent"]?["seq"]?.number))
        }
        #expect(seqs.sorted() == Array(1...80))
        let pushed = try await bob.updates(80).compactMap(\.pushedSeq)
        #expect(pushed == Array(1...80))
        #expect(try await phone.updates(40).compactMap(\.pushedSeq).count == 40)
        #expect(try await bob.history(with: "ann").compactMap { $0["seq"]?.number } == pushed)
    }

    private func publication(from sender: String, to receiver: String) -> KeyValuePairs<String, String> {
        ["fromUserId": sender, "toUserId": receiver, "objectName": "RC:TxtMsg", "content": "x"]
    }
}

extension JSONValue {
    /// The place of a pushed message in its conversation.
    var pushedSeq: Int64? {
        self["update"]?["mailbox"]?["entry"]?["seq"]?.number
    }
}
