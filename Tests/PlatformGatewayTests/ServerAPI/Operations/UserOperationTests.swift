import HTTPTypes
import PlatformCore
import PlatformEngine
import PlatformGateway
import Tenants
import TestSupport
import Testing

struct `Users on the Server API` {
    @Test func `a user is registered, described and given a token`() async throws {
        let app = try AppUnderTest()
        let answer = try await app.post(
            "/user/getToken.json",
            ["userId": "a+=_-1", "name": "爱丽丝", "portraitUri": "http://x/y"]
        )
        #expect(answer.status == 200)
        #expect(answer.json["userId"] == "a+=_-1")
        guard case .string(let text)? = answer.json["token"] else {
            Issue.record("no token: \(answer.text)")
            return
        }
        #expect(text.utf8.count <= 256)
        #expect(try app.registry.verify(token: text, now: app.clock.now).token.user == UserID(unchecked: "a+=_-1"))

        let info = try await app.post("/user/info.json", ["userId": "a+=_-1"])
        #expect(
            info.text
                == #"{"code":200,"userName":"爱丽丝","userPortrait":"http://x/y","createTime":"2023-11-15 06:13:20"}"#
        )
    }

    @Test func `registering again keeps what is not said and replaces what is`() async throws {
        let app = try AppUnderTest()
        _ = try await app.post("/user/getToken.json", ["userId": "a", "name": "A", "portraitUri": "p"])
        _ = try await app.post("/user/getToken.json", ["userId": "a", "name": "", "portraitUri": "q"])
        _ = try await app.post("/user/refresh.json", ["userId": "a", "name": "B"])
        let info = try await app.post("/user/info.json", ["userId": "a"])
        #expect(info.json["userName"] == "B")
        #expect(info.json["userPortrait"] == "q")
    }

    @Test(arguments: ["/user/refresh.json", "/user/info.json"])
    func `who is not registered is unknown`(path: String) async throws {
        let answer = try await AppUnderTest().post(path, ["userId": "nobody"])
        #expect(answer.status == 400)
        #expect(answer.json["code"] == .integer(1002))
    }

    @Test(arguments: [
        ["userId": "", "name": "n"], ["name": "n"], ["userId": "a,b"], ["userId": "我"],
    ])
    func `a missing or malformed id is refused`(form: [String: String]) async throws {
        let app = try AppUnderTest()
        let body = form.map { "\($0)=\($1)" }.joined(separator: "&")
        let answer = try await app.call(.post, "/user/getToken.json", Array(body.utf8), app.signed())
        #expect(answer.status == 400)
        #expect(answer.json["code"] == .integer(1002))
    }

    @Test(arguments: [("userId", 65), ("name", 65), ("portraitUri", 1_025)])
    func `what is too long is refused`(name: String, count: Int) async throws {
        let long = String(repeating: "a", count: count)
        let form: KeyValuePairs = name == "userId" ? ["userId": long] : ["userId": "a", name: long]
        let answer = try await AppUnderTest().post("/user/getToken.json", form)
        #expect(answer.status == 400)
        #expect(answer.json["code"] == .integer(1005))
    }

    @Test func `online is a text, also for users nobody knows`() async throws {
        let app = try AppUnderTest()
        _ = try await app.post("/user/getToken.json", ["userId": "a"])
        #expect(try await app.post("/user/checkOnline.json", ["userId": "a"]).text == #"{"code":200,"status":"0"}"#)
        app.connect("a")
        #expect(try await app.post("/user/checkOnline.json", ["userId": "a"]).text == #"{"code":200,"status":"1"}"#)
        #expect(try await app.post("/user/checkOnline.json", ["userId": "b"]).json["status"] == "0")
    }

    @Test func `tokens are ended for every user named`() async throws {
        let app = try AppUnderTest()
        let answer = try await app.post(
            "/user/token/expire.json",
            ["userId": "a", "userId": "b", "time": "1700000000001"]
        )
        #expect(answer.text == #"{"code":200}"#)
        for id in ["a", "b"] {
            guard case .user(let user) = try await app.run(.registerUser(Registration(user: UserID(unchecked: id))))
            else { continue }
            #expect(user.tokensValidFrom == Timestamp(rawValue: 1_700_000_000_001))
        }
    }

    @Test func `an app is told to slow down where the vendor would`() async throws {
        let app = try AppUnderTest(mode: .production)
        var last = try await app.post("/user/getToken.json", ["userId": "a"])
        for _ in 0..<200 { last = try await app.post("/user/getToken.json", ["userId": "a"]) }
        #expect(last.status == 429)
        #expect(last.json["code"] == .integer(1008))
        #expect(last.field("Retry-After") == "1")
        #expect(try await app.post("/user/info.json", ["userId": "a"]).status == 200)
    }
}

struct `Who may call the Server API` {
    @Test func `a wrong signature, an unknown app and a disabled one are told apart`() async throws {
        let app = try AppUnderTest()
        var fields = app.signed()
        fields["Signature"] = String(repeating: "0", count: 40)
        let forged = try await app.call(.post, "/user/info.json", [], fields)
        #expect(forged.status == 401)
        #expect(forged.json["code"] == .integer(1004))
        fields["App-Key"] = "../../etc"
        #expect(try await app.call(.post, "/user/info.json", [], fields).json["code"] == .integer(1001))
        #expect(try await app.call(.post, "/user/info.json", [], [:]).json["code"] == .integer(1001))
        _ = try app.registry.apply(.disable, to: app.tenant.number, by: .commandLine, now: app.clock.now)
        let locked = try await app.post("/user/info.json", ["userId": "a"])
        #expect(locked.status == 401)
        #expect(locked.json["code"] == .integer(1006))
    }

    @Test func `our own signature covers the body and is good once`() async throws {
        let app = try AppUnderTest()
        let path = "/user/getToken.json?x=1"
        let fields = app.strictlySigned(path, "userId=a", nonce: "n1")
        #expect(try await app.call(.post, path, Array("userId=b".utf8), fields).json["code"] == .integer(1004))
        #expect(try await app.call(.post, path, Array("userId=a".utf8), fields).status == 200)
        #expect(try await app.call(.post, path, Array("userId=a".utf8), fields).status == 401)
    }

    @Test func `the vendor's signature may be used again and again`() async throws {
        let app = try AppUnderTest()
        for _ in 0..<3 { #expect(try await app.post("/user/getToken.json", ["userId": "a"]).status == 200) }
    }
}
