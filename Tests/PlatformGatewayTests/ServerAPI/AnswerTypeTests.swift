import HTTPTypes
import PlatformGateway
import TestSupport
import Testing

/// A query and what its answer looks like, decoded as strictly as Go does.
///
/// `shape` is an answer by example: each member it has must be there and of the same JSON type; each element of an array
/// must look like the first of the example, and there must be one; a member `*` stands for all members, whatever their
/// names. So state must be made before, in `made` below. To add a query: make its state there, and a line here.
private struct Query: Sendable, CustomTestStringConvertible {
    let path: String
    /// A form, or JSON where it begins with a brace.
    let body: String
    let shape: String

    init(_ path: String, _ body: String, _ shape: String) {
        self.path = path
        self.body = body
        self.shape = shape
    }

    var testDescription: String { path }
}

private let queries = [
    Query("/user/getToken", "userId=ann&name=A", #"{"code":0,"userId":"","token":""}"#),
    Query("/user/info", "userId=ann", #"{"code":0,"userName":"","userPortrait":"","createTime":""}"#),
    Query("/user/checkOnline", "userId=ann", #"{"code":0,"status":"0"}"#),
    Query(
        "/user/query",
        "page=1",
        #"{"code":0,"total":0,"users":[{"userId":"","userName":"","userPortrait":"","regTime":""}]}"#
    ),
    Query("/user/group/query", "userId=ann", #"{"code":0,"groups":[{"id":"","name":""}]}"#),
    Query("/user/block/query", "", #"{"code":0,"users":[{"userId":"","blockEndTime":""}]}"#),
    Query("/user/blacklist/query", "userId=ann", #"{"code":0,"users":[""]}"#),
    Query("/user/whitelist/query", "userId=ann", #"{"code":0,"users":[""]}"#),
    Query("/user/chat/fb/querylist", "type=PERSON", #"{"code":0,"total":0,"users":[""]}"#),
    Query("/user/deactivate/query", "", #"{"code":0,"users":[""]}"#),
    Query("/user/tags/get", "userIds=ann", #"{"code":0,"result":{"*":[""]}}"#),
    Query("/user/remarks/get", "userId=ann", #"{"code":0,"total":0,"users":[{"id":"","remark":""}]}"#),
    Query(
        "/user/blockPushPeriod/get",
        "userId=ann",
        #"{"code":0,"startTime":"","period":0,"unPushLevel":0,"data":{"startTime":"","period":0,"unPushLevel":0}}"#
    ),
    Query("/group/user/query", "groupId=team", #"{"code":0,"id":"","users":[{"id":""}]}"#),
    Query("/group/user/gag/list", "groupId=team", #"{"code":0,"users":[{"userId":"","time":""}]}"#),
    Query("/group/ban/query", "groupId=team", #"{"code":0,"groupinfo":[{"groupId":"","stat":0}]}"#),
    Query("/group/user/ban/whitelist/query", "groupId=team", #"{"code":0,"userIds":[""]}"#),
    Query("/group/remarks/get", "userId=ann&groupId=team", #"{"code":0,"remark":""}"#),
    Query(
        "/conversation/notification/get",
        "conversationType=1&requestId=ann&targetId=bob",
        #"{"code":0,"isMuted":0}"#
    ),
    Query("/conversation/type/notification/get", "conversationType=3&requestId=ann", #"{"code":0,"isMuted":0}"#),
    Query("/sensitiveword/list", "type=2", #"{"code":0,"words":[{"type":"0","word":"","replaceWord":""}]}"#),
    Query("/wordfilter/list", "", #"{"code":0,"words":[{"word":""}]}"#),
    Query("/message/expansion/query", "msgUID=@", #"{"code":0,"extraContent":{"*":{"v":"","ts":0}}}"#),
    Query("/message/history", "date=2023111506", #"{"code":0,"url":"","date":""}"#),
    Query("/v3/message/private/query", #"{"userId":"ann","targetId":"bob",TIMES}"#, history),
    Query("/v3/message/group/query", #"{"userId":"ann","targetId":"team",TIMES}"#, history),
    Query("/v3/bot/get", #"{"userIds":["robot"]}"#, #"{"code":0,"bots":[\#(bot)]}"#),
    Query(
        "/v3/bot/query",
        #"{"page":1,"includeIntegration":true}"#,
        #"{"code":0,"total":0,"hasNext":true,"bots":[\#(bot)]}"#
    ),
    Query("/v3/agent/get", #"{"agentId":"guide"}"#, #"{"code":0,\#(agent)}"#),
    Query(
        "/v3/agent/query",
        #"{"page":1}"#,
        #"{"code":0,"total":0,"totalPages":0,"hasNext":true,"agents":[{\#(agent)}]}"#
    ),
    Query(
        "/message/private/publish",
        "fromUserId=ann&toUserId=bob&objectName=t&content=x",
        #"{"code":0,"messageUIDs":[{"userId":"","messageUID":""}]}"#
    ),
    Query(
        "/message/group/publish",
        "fromUserId=ann&toGroupId=team&objectName=t&content=x",
        #"{"code":0,"messageUIDs":[{"groupId":"","messageUID":""}]}"#
    ),
    Query(
        "/message/system/publish",
        "fromUserId=ann&toUserId=bob&objectName=t&content=x",
        #"{"code":0,"messageUIDs":[{"userId":"","messageUID":""}]}"#
    ),
    Query(
        "/message/broadcast",
        "fromUserId=ann&objectName=t&content=x",
        #"{"code":0,"messageUID":"","messageUIDs":[{"messageUID":""}]}"#
    ),
]

private let history = #"""
    {"code":0,"data":[{"targetId":"","fromUserId":"","busChannel":"","messageUID":"","msgTime":0,"objectName":"",
    "content":"","expansion":true,"extraContent":""}]}
    """#

private let bot = #"""
    {"userId":"","name":"","type":"","profileUrl":"","metadata":{},"integrations":[{"enabled":true,"type":"",
    "callbackUrl":"","objectNames":[""],"events":[""],"auth":{"apiKey":""}}],"createdAt":0,"updatedAt":0}
    """#

private let agent = #"""
    "agentId":"","name":"","description":"","type":"","status":"","agentConfig":{},"createdAt":0,"updatedAt":0
    """#

/// What is done before the queries; an answer other than 200 fails them.
private let made: [(path: String, body: String)] = [
    ("/user/getToken", "userId=bob&name=B"), ("/user/getToken", "userId=cid&name=C"),
    ("/group/create", "userId=ann&userId=bob&groupId=team&groupName=Team"), ("/user/block", "userId=cid&minute=5"),
    ("/user/blacklist/add", "userId=ann&blackUserId=cid"), ("/user/whitelist/add", "userId=ann&whiteUserId=bob"),
    ("/user/chat/fb/set", "userId=cid&state=1&type=PERSON"), ("/user/deactivate", "userId=dan"),
    ("/user/tag/set", #"{"userId":"ann","tags":["x"]}"#),
    ("/user/remarks/set", #"userId=ann&remarks=[{"id":"bob","remark":"B"}]"#),
    ("/user/blockPushPeriod/set", "userId=ann&startTime=22:00:00&period=60&level=1"),
    ("/group/user/gag/add", "userId=bob&groupId=team&minute=5"), ("/group/ban/add", "groupId=team"),
    ("/group/user/ban/whitelist/add", "userId=bob&groupId=team"),
    ("/group/remarks/set", "userId=ann&groupId=team&remark=R"),
    ("/conversation/notification/set", "conversationType=1&requestId=ann&targetId=bob&isMuted=1"),
    ("/conversation/type/notification/set", "conversationType=3&requestId=ann&unpushLevel=1"),
    ("/sensitiveword/add", "word=bad"), ("/sensitiveword/add", "word=rude&replaceWord=kind"),
    ("/message/group/publish", "fromUserId=ann&toGroupId=team&objectName=t&content=x&isIncludeSender=1"),
    (
        "/v3/bot/create",
        #"""
        {"userId":"robot","integrations":[{"type":"w","callbackUrl":"https://app.example.com","objectNames":["t"],
        "events":["im.message.created.v1"],"auth":{"apiKey":"k"}}]}
        """#
    ),
    ("/v3/agent/create", #"{"agentId":"guide"}"#),
]

struct `Answers of the Server API` {
    @Test(arguments: queries)
    fileprivate func `have the types that strict clients declare`(query: Query) async throws {
        let app = try AppUnderTest()
        for (path, body) in made { #expect(try await app.call(path, body).json["code"] == .integer(200), "\(path)") }
        let expandable = """
            fromUserId=ann&toUserId=bob&objectName=t&content=x&isIncludeSender=1&expansion=true&extraContent={"k":"v"}
            """
        let uid = try await app.call("/message/private/publish", expandable).uids(of: "userId").first?.uid
        app.connect("ann")
        let body = query.body.replacing("@", with: uid ?? "")
            .replacing("TIMES", with: #""startTime":1699999999000,"endTime":1700000100000"#)
        let answer = try await app.call(query.path, body)
        #expect(answer.json["code"] == .integer(200), "\(answer.text)")
        let shape = try JSONParser.parse(Array(query.shape.utf8))
        #expect(faults(of: .object(answer.json), shape).isEmpty, "\(answer.text)")
    }

    /// What is not as a strict client declares it, each with where it stands.
    private func faults(of value: JSONValue, _ shape: JSONValue, at place: String = "$") -> [String] {
        switch (value, shape) {
        case (.object(let object), .object(let declared)):
            declared.members.flatMap { member in
                if member.key == "*" {
                    return object.members.isEmpty
                        ? ["\(place) is empty"]
                        : object.members.flatMap { faults(of: $0.value, member.value, at: "\(place).\($0.key)") }
                }
                guard let inner = object[member.key] else { return ["\(place).\(member.key) is missing"] }
                return faults(of: inner, member.value, at: "\(place).\(member.key)")
            }
        case (.array(let elements), .array(let declared)):
            elements.isEmpty
                ? ["\(place) is empty"] : elements.flatMap { faults(of: $0, declared[0], at: "\(place)[]") }
        case (.string, .string), (.integer, .integer), (.bool, .bool): []
        default: ["\(place) is \(value)"]
        }
    }
}

extension AppUnderTest {
    /// Calls an operation with a form, or with JSON.
    fileprivate func call(_ path: String, _ body: String) async throws -> Answered {
        if body.hasPrefix("{") { return try await post(path + ".json", json: body) }
        return try await call(.post, path + ".json", Array(body.utf8), signed())
    }
}
