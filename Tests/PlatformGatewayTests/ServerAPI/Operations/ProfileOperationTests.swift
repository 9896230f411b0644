import PlatformCore
import PlatformGateway
import Testing

struct `Profiles on the Server API` {
    @Test func `a profile is answered as texts that hold JSON, with the version as a number`() async throws {
        let app = try AppUnderTest()
        let body = #"userId=a&userProfile={"name":"我们","gender":1,"location":"x y"}&userExtProfile={"ext_k":"v"}"#
        #expect(try await app.send("/user/profile/set.json", body).text == done)
        let users = try await app.send("/user/profile/batch/query.json", "userId=a,b&userId=c").json["userList"]
        let user = try #require(users?.elements.first)
        #expect(users?.elements.count == 1)
        #expect(user["userId"] == "a")
        #expect(user["userProfile"] == .string(#"{"name":"我们","gender":1,"location":"x y"}"#))
        #expect(user["userExtProfile"] == .string(#"{"ext_k":"v"}"#))
        guard case .integer? = user["version"] else {
            Issue.record("version is no number")
            return
        }
        #expect(try await app.post("/user/info.json", ["userId": "a"]).json["userName"] == .string("我们"))
    }

    @Test func `all users are listed, oldest or newest first, and a cleaned one is empty`() async throws {
        let app = try AppUnderTest()
        for user in ["a", "b", "c"] {
            _ = try await app.send("/user/profile/set.json", "userId=\(user)&userProfile={\"name\":\"\(user)\"}")
        }
        #expect(try await app.post("/user/profile/clean.json", ["userId": "a,b"]).text == done)
        let page = try await app.post("/user/profile/query.json", ["page": "1", "size": "2", "order": "1"])
        #expect(page.json["userList"]?.elements.compactMap { $0["userId"] } == ["c", "b"])
        #expect(page.json["userList"]?.elements.compactMap { $0["userProfile"] } == [#"{"name":"c"}"#, "{}"])
        let all = try await app.post("/user/profile/query.json")
        #expect(all.json["userList"]?.elements.compactMap { $0["userId"] } == ["a", "b", "c"])
    }

    @Test(arguments: [
        (#"userId=a&userExtProfile={"k":"v"}"#, 1002), (#"userId=a&userProfile=[1]"#, 1501),
        (#"userId=a&userProfile={"#, 1002), (#"userId=a&userProfile={"k":{}}"#, 1501),
        (#"userId=a&userProfile={"k k":"v"}"#, 1002),
    ])
    func `what is no profile is refused`(body: String, code: Int64) async throws {
        let app = try AppUnderTest()
        #expect(try await app.send("/user/profile/set.json", body).json["code"] == .integer(code))
    }

    @Test func `fields are bounded in number and length`() async throws {
        let app = try AppUnderTest()
        let long = String(repeating: "v", count: 257)
        let many = (0..<21).map { "\"ext_\($0)\":\"v\"" }.joined(separator: ",")
        let name = "ext_" + String(repeating: "k", count: 29)
        for extra in ["{\"ext_k\":\"\(long)\"}", "{\(many)}", "{\"\(name)\":\"v\"}"] {
            let answer = try await app.send("/user/profile/set.json", "userId=a&userExtProfile=\(extra)")
            #expect(answer.json["code"] == .integer(1005))
        }
    }

    @Test func `a query names at most a hundred users, and has a code of its own for more`() async throws {
        let app = try AppUnderTest()
        let users = (0..<101).map { "u\($0)" }.joined(separator: ",")
        let answer = try await app.post("/user/profile/batch/query.json", ["userId": users])
        #expect(answer.status == 200)
        #expect(answer.json["code"] == .integer(24365))
    }
}

private let done = #"{"code":200}"#
