import HTTPTypes
import PlatformCore
import PlatformGateway
import Testing

struct `Operations are found by method and path` {
    private let operations: [PlatformGateway.Operation<String>] = [
        Self.answering("/user/getToken.json"), Self.answering("/user/deactivate/query.json"),
        .get("/tag/conversation/get.json") { _, parameters in
            let user = try parameters.userID("userId")
            return ["at": "GET /tag/conversation/get.json", "q": .string(user.text)]
        },
        .put("/v2/ultragroups/{group}") { _, parameters in
            let group = try parameters.groupID("group")
            return ["at": "PUT {group}", "group": .string(group.text)]
        },
        .delete("/v2/ultragroups/{group}") { _, parameters in
            let users = try parameters.userIDs("user_ids", countMax: 9)
            return ["at": "DELETE {group}", "users": .integer(Int64(users.count))]
        },
        .post("/v2/ultragroups/channels") { _, _ in ["at": "channels"] },
        .get("/v2/ultragroups/users/{user}/groups") { _, parameters in
            let user = try parameters.userID("user")
            return ["at": .string("groups of \(user)")]
        },
        .get("/v2/ultragroups/{group}/users/{user}") { _, parameters in
            let group = try parameters.groupID("group")
            let user = try parameters.userID("user")
            return ["at": .string("\(user) of \(group)")]
        },
    ]

    @Test(arguments: [
        ("POST", "/user/getToken.json", "/user/getToken.json"),
        ("POST", "/user/getToken", "/user/getToken.json"),
        ("POST", "//user/getToken.json", "/user/getToken.json"),
        ("POST", "//user///deactivate/query.json", "/user/deactivate/query.json"),
        ("POST", "/user/getToken.json?x=1", "/user/getToken.json"),
        ("POST", "http://api.example/user/getToken.json", "/user/getToken.json"),
        ("GET", "/tag/conversation/get.json?userId=u", "GET /tag/conversation/get.json"),
        ("PUT", "/v2/ultragroups/g1", "PUT {group}"),
        ("PUT", "/v2//ultragroups/g%2B1", "PUT {group}"),
        ("POST", "/v2/ultragroups/channels", "channels"),
        ("GET", "/v2/ultragroups/users/u/groups", "groups of u"),
        ("GET", "/v2/ultragroups/g/users/u", "u of g"),
    ])
    func `each way to write a path`(method: String, path: String, at: String) async throws {
        var call = Call(path)
        call.method = try #require(HTTPRequest.Method(rawValue: method))
        let answer = try await call.answer(by: operations)
        #expect(answer.json["at"] == .string(at), "\(answer.text)")
    }

    @Test(arguments: [
        ("POST", "/user/gettoken.json", 404), ("POST", "/user/getToken.xml", 404),
        ("POST", "/user/getToken.json/", 404),
        ("POST", "/", 404), ("POST", "/user", 404), ("GET", "/v2/ultragroups/users/u", 404), ("POST", "*", 404),
        ("POST", "/user/getToken.json.json", 404), ("GET", "/user/getToken.json", 405),
        ("POST", "/tag/conversation/get.json", 405), ("PUT", "/v2/ultragroups/channels", 405),
        ("HEAD", "/user/getToken.json", 405), ("OPTIONS", "/user/getToken", 405),
    ])
    func `what is not served is answered all the same`(method: String, path: String, status: Int) async throws {
        var call = Call(path)
        call.method = try #require(HTTPRequest.Method(rawValue: method))
        let answer = try await call.answer(by: operations)
        #expect(answer.status == status)
        #expect(answer.field("Content-Type") == "application/json; charset=utf-8")
        #expect((answer.field("Allow") != nil) == (status == 405))
        if method != "HEAD" { #expect(answer.json["code"] == .integer(Int64(status))) }
    }

    @Test func `a DELETE may carry a JSON body, labelled or not`() async throws {
        var call = Call("/v2/ultragroups/g", body: #"{"user_ids":["a","b"]}"#)
        call.method = .delete
        #expect(try await call.answer(by: operations).text == #"{"code":10000,"at":"DELETE {group}","users":2}"#)
    }

    @Test func `a GET reads its query and no body`() async throws {
        var call = Call("/tag/conversation/get.json?userId=q", body: "userId=b", contentType: "application/json")
        call.method = .get
        #expect(try await call.answer(by: operations).json["q"] == .string("q"))
    }

    private static func answering(_ path: String) -> PlatformGateway.Operation<String> {
        .post(path) { _, _ in ["at": .string(path)] }
    }
}
