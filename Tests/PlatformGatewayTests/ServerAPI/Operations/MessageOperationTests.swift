import HTTPTypes
import PlatformCore
import PlatformEngine
import PlatformGateway
import Testing

struct `Messages on the Server API` {
    @Test func `each receiver gets the message and a UID of its own`() async throws {
        let app = try AppUnderTest()
        let answer = try await app.publish(["toUserId": "b", "toUserId": "c"])
        let uids = answer.uids(of: "userId")
        #expect(uids.map(\.receiver) == ["b", "c"])
        #expect(Set(uids.map(\.uid)).count == 2)
        #expect(uids.allSatisfy { MessageUID($0.uid) != nil })
        for (receiver, uid) in uids {
            let seen = try await app.history(of: receiver, with: "a")
            #expect(seen.map(\.uid) == [uid])
        }
        // The sender sees what they sent only when they ask for it, as the vendor has it.
        #expect(try await app.history(of: "a", with: "b").isEmpty)
    }

    @Test func `a thousand receivers are one call, one more is too many`() async throws {
        let app = try AppUnderTest()
        let users = (0..<1_001).map { "toUserId=u\($0)" }
        let head = "fromUserId=a&objectName=RC:TxtMsg&content=x&"
        let most = head + users.prefix(1_000).joined(separator: "&")
        let answer = try await app.call(.post, "/message/private/publish.json", Array(most.utf8), app.signed())
        #expect(answer.uids(of: "userId").count == 1_000)
        let more = head + users.joined(separator: "&")
        let refused = try await app.call(.post, "/message/private/publish.json", Array(more.utf8), app.signed())
        #expect(refused.json["code"] == .integer(1005))
    }

    @Test func `the sender is included with one receiver, never with several`() async throws {
        let app = try AppUnderTest()
        _ = try await app.publish(["toUserId": "b", "isIncludeSender": "1"])
        _ = try await app.publish(["toUserId": "c", "toUserId": "d", "isIncludeSender": "1"])
        #expect(try await app.history(of: "a", with: "b").count == 1)
        #expect(try await app.history(of: "a", with: "c").isEmpty)
    }

    @Test func `a note to oneself is seen`() async throws {
        let app = try AppUnderTest()
        _ = try await app.publish(["toUserId": "a"])
        #expect(try await app.history(of: "a", with: "a").count == 1)
    }

    @Test(arguments: [("0", 1), ("1", 0)])
    func `who blocked the sender is spared when asked for`(verify: String, count: Int) async throws {
        let app = try AppUnderTest()
        _ = try await app.run(
            .setBlacklisted(by: .id(UserID(unchecked: "b")), whom: UserID(unchecked: "a"), true)
        )
        let answer = try await app.publish(["toUserId": "b", "verifyBlacklist": verify])
        #expect(answer.uids(of: "userId").count == 1)
        #expect(try await app.history(of: "b", with: "a").count == count)
    }

    @Test(arguments: ["isPersisted", "isCounted", "disableUpdateLastMsg"])
    func `a message not persisted is not in history, the other flags change nothing there`(flag: String) async throws {
        let app = try AppUnderTest()
        _ = try await app.publish(["toUserId": "b", flag: flag == "disableUpdateLastMsg" ? "True" : "0"])
        #expect(try await app.history(of: "b", with: "a").count == (flag == "isPersisted" ? 0 : 1))
    }

    @Test func `a signal between programs is never in history`() async throws {
        let app = try AppUnderTest()
        let form: KeyValuePairs = ["fromUserId": "a", "toUserId": "b", "objectName": "RC:CmdMsg", "content": "{}"]
        #expect(try await app.post("/message/private/publish.json", form).status == 200)
        #expect(try await app.history(of: "b", with: "a").isEmpty)
    }

    @Test func `a call repeated under its name takes effect once`() async throws {
        let app = try AppUnderTest()
        let first = try await app.publish(["toUserId": "b", "toUserId": "c", "msgRandom": "-77"])
        let again = try await app.publish(["toUserId": "b", "toUserId": "c", "msgRandom": "-77"])
        #expect(first.text == again.text)
        #expect(try await app.history(of: "b", with: "a").count == 1)
        let other = try await app.publish(["toUserId": "b", "msgRandom": "-77", "content": "something else"])
        #expect(other.status == 409)
        #expect(other.json["code"] == .integer(41008))
    }

    @Test func `content may have 128 KB`() async throws {
        let app = try AppUnderTest()
        let most = String(repeating: "x", count: Limits.contentBytesMax)
        #expect(try await app.publish(["toUserId": "b", "content": most]).status == 200)
        #expect(try await app.publish(["toUserId": "b", "content": most + "x"]).json["code"] == .integer(1005))
        #expect(try await app.history(of: "b", with: "a").first?.content == most)
    }

    @Test(arguments: ["fromUserId", "toUserId", "objectName", "content"])
    func `each required parameter is missed by name`(name: String) async throws {
        let whole = ["fromUserId": "a", "toUserId": "b", "objectName": "t", "content": "c"]
        let body = whole.filter { $0.key != name }.map { "\($0)=\($1)" }.joined(separator: "&")
        let app = try AppUnderTest()
        let answer = try await app.call(.post, "/message/private/publish.json", Array(body.utf8), app.signed())
        #expect(answer.status == 400)
        #expect(answer.json["errorMessage"] == .string("\(name) is required."))
    }

    @Test func `a system message is in a conversation of its own`() async throws {
        let app = try AppUnderTest()
        let form: KeyValuePairs = ["fromUserId": "a", "toUserId": "b", "objectName": "t", "content": "c"]
        let answer = try await app.post("/message/system/publish.json", form)
        #expect(answer.uids(of: "userId").map(\.receiver) == ["b"])
        #expect(try await app.history(of: "b", with: "a").isEmpty)
    }

    @Test func `a full disk takes nothing new`() async throws {
        let answer = try await AppUnderTest(isStorageFull: true).publish(["toUserId": "b"])
        #expect(answer.status == 507)
        #expect(answer.json["code"] == .integer(41202))
    }

    @Test func `a message is taken back`() async throws {
        let app = try AppUnderTest()
        let uid = try #require(try await app.publish(["toUserId": "b"]).uids(of: "userId").first?.uid)
        let form: KeyValuePairs = [
            "conversationType": "1", "fromUserId": "a", "targetId": "b", "messageUID": uid, "sentTime": "1",
        ]
        for _ in 0..<2 { #expect(try await app.post("/message/recall.json", form).text == #"{"code":200}"#) }
        #expect(try await app.history(of: "b", with: "a").isEmpty)
    }

    @Test(arguments: [
        ("1", "5GSB-RPM1-KP8H-9JHF", 200), ("1", "no UID at all", 200), ("4", "5GSB-RPM1-KP8H-9JHF", 200),
        ("9", "5GSB-RPM1-KP8H-9JHF", 400), ("1", "", 400),
    ])
    func `what is not there need not be taken back`(type: String, uid: String, status: Int) async throws {
        let form: KeyValuePairs = [
            "conversationType": type, "fromUserId": "a", "targetId": "b", "messageUID": uid,
        ]
        #expect(try await AppUnderTest().post("/message/recall.json", form).status == status)
    }
}

extension AppUnderTest {
    /// Says `hello` from `a`; what is given comes first and so counts.
    func publish(_ form: KeyValuePairs<String, String>) async throws -> Answered {
        let ready = [("fromUserId", "a"), ("objectName", "RC:TxtMsg"), ("content", #"{"content":"hello"}"#)]
        let body = (form.map { ($0.key, $0.value) } + ready).map { "\($0.0)=\($0.1)" }.joined(separator: "&")
        return try await call(.post, "/message/private/publish.json", Array(body.utf8), signed())
    }

    /// What a user sees of a private conversation, newest first.
    func history(of user: String, with peer: String, kind: String = "private") async throws -> [Seen] {
        let json = """
            {"userId":"\(user)","targetId":"\(peer)","startTime":"1699999999000","endTime":1700000100000,"pageSize":100}
            """
        return try await post("/v3/message/\(kind)/query.json", json: json).seen
    }
}

/// A message as history shows it.
struct Seen: Equatable {
    let uid: String
    let content: String
    let time: Int64
}

extension Answered {
    /// The receivers of a publish with their UIDs.
    func uids(of key: String) -> [(receiver: String, uid: String)] {
        objects("messageUIDs").compactMap { object in
            guard case (.string(let receiver)?, .string(let uid)?) = (object[key], object["messageUID"]) else {
                return nil
            }
            return (receiver, uid)
        }
    }

    var seen: [Seen] {
        objects("data").compactMap { object in
            guard case .string(let uid)? = object["messageUID"], case .string(let content)? = object["content"],
                case .integer(let time)? = object["msgTime"]
            else { return nil }
            return Seen(uid: uid, content: content, time: time)
        }
    }

    func objects(_ key: String) -> [JSONObject] {
        guard case .array(let values)? = json[key] else { return [] }
        return values.compactMap { if case .object(let object) = $0 { object } else { nil } }
    }
}
