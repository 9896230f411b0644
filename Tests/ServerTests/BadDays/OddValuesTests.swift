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

    private func publication(from sender: String, to receiver: String) -> KeyValuePairs<String, String> {
        ["fromUserId": sender, "toUserId": receiver, "objectName": "RC:TxtMsg", "content": "x"]
    }
}
