import PlatformCore
import PlatformGateway
import Testing

struct `Parameters are the same in a form and in JSON` {
    @Test(arguments: ["count=10", #"{"count":10}"#, #"{"count":"10"}"#, #"{"count":10.0}"#, "count=%2010"])
    func `integers may be text`(body: String) async throws {
        #expect(try await read(body) { try $0.integer("count", in: -1...9999) } == 10)
    }

    @Test(
        arguments: [
            ("count=ten", .parameterWrongType), (#"{"count":true}"#, .parameterWrongType),
            (#"{"count":1.5}"#, .parameterWrongType), (#"{"count":[1]}"#, .parameterWrongType),
            ("count=10000", .parameterOutOfRange), ("count=-2", .parameterOutOfRange),
            ("count=99999999999999999999", .parameterOutOfRange), ("count=", .parameterInvalid), ("", .dataMissing),
            ("other=1", .parameterInvalid), (#"{"count":null}"#, .parameterInvalid), ("{}", .dataMissing),
        ] as [(String, ServerAPICode)]
    )
    func `integers that are none, or out of range, are refused`(body: String, code: ServerAPICode) async {
        await expectRefusal(code, naming: "count", body) { _ = try $0.integer("count", in: -1...9999) }
    }

    @Test(arguments: [
        ("f=1", true), ("f=true", true), ("f=True", true), ("f=TRUE", true), ("f=0", false), ("f=false", false),
        ("f=False", false), (#"{"f":true}"#, true), (#"{"f":1}"#, true), (#"{"f":"true"}"#, true), (#"{"f":0}"#, false),
        ("f=", true), ("g=0", true), (#"{"f":""}"#, true), (#"{"f":null}"#, true),
    ])
    func `flags have many spellings, empty ones are the default`(body: String, flag: Bool) async throws {
        #expect(try await read(body) { try $0.flag("f", default: true) } == flag)
    }

    @Test(arguments: ["f=yes", "f=2", #"{"f":2}"#, #"{"f":{}}"#])
    func `what is no flag is refused`(body: String) async {
        await expectRefusal(.parameterWrongType, naming: "f", body) { _ = try $0.flag("f", default: true) }
    }

    @Test(arguments: [
        "toUserId=a&toUserId=b", #"{"toUserId":["a","b"]}"#, "toUserId=a&toUserId=&toUserId=b",
    ])
    func `a repeated field is a list`(body: String) async throws {
        let ids = try await read(body) { try $0.userIDs("toUserId", countMax: 2) }
        #expect(ids.map(\.text) == ["a", "b"])
    }

    @Test(arguments: [
        ("userIds=a%2Cb&userIds=c", ["a", "b", "c"]), ("userIds=a,b", ["a", "b"]), ("userIds=a,,+b+,", ["a", "b"]),
        (#"{"userIds":"a,b"}"#, ["a", "b"]), (#"{"userIds":["a","b,c"]}"#, ["a", "b", "c"]),
        (#"{"userIds":[1,"b"]}"#, ["1", "b"]),
    ])
    func `plural lists may be joined by commas`(body: String, ids: [String]) async throws {
        #expect(try await read(body) { try $0.userIDs("userIds", countMax: 9) }.map(\.text) == ids)
    }

    @Test func `other lists are joined by commas only where the operation says so`() async throws {
        let joined = try await read("userId=a,b") { try $0.userIDs("userId", countMax: 9, in: .commas) }
        #expect(joined.map(\.text) == ["a", "b"])
        await expectRefusal(.parameterInvalid, naming: "userId", "userId=a,b") {
            _ = try $0.userIDs("userId", countMax: 9)
        }
    }

    @Test func `a list has a most, and may not be empty where it is required`() async {
        await expectRefusal(.parameterTooLong, naming: "toUserId", "toUserId=a&toUserId=b") {
            _ = try $0.userIDs("toUserId", countMax: 1)
        }
        await expectRefusal(.parameterInvalid, naming: "userIds", "userIds=,&x=1") {
            _ = try $0.userIDs("userIds", countMax: 1)
        }
    }

    @Test(
        arguments: [
            (String(repeating: "a", count: 65), .parameterTooLong), ("a%00b", .parameterInvalid),
            ("%F0%9F%98%80", .parameterInvalid), ("a,b", .parameterInvalid), ("a b", .parameterInvalid),
            ("%FF", .parameterInvalid), ("", .parameterInvalid),
        ] as [(String, ServerAPICode)]
    )
    func `ids that are none are refused`(id: String, code: ServerAPICode) async {
        await expectRefusal(code, naming: "userId", "userId=\(id)&x=1") { _ = try $0.userID("userId") }
    }

    @Test func `text is measured in bytes or in characters`() async throws {
        #expect(try await read("t=我们") { try $0.text("t", max: .characters(2)) } == "我们")
        #expect(try await read("t=我们") { try $0.text("t", max: .bytes(6)) } == "我们")
        await expectRefusal(.parameterTooLong, naming: "t", "t=我们") { _ = try $0.text("t", max: .bytes(5)) }
        await expectRefusal(.parameterTooLong, naming: "t", "t=我们") { _ = try $0.text("t", max: .characters(1)) }
        await expectRefusal(.parameterWrongType, naming: "t", #"{"t":{}}"#) { _ = try $0.text("t", max: .bytes(5)) }
        #expect(try await read(#"{"t":12}"#) { try $0.text("t", max: .bytes(5)) } == "12")
        #expect(try await read("t=") { try $0.optionalText("t", max: .bytes(5)) } == nil)
    }

    @Test func `of a doubled field the first with a value counts`() async throws {
        #expect(try await read("t=&t=a&t=b") { try $0.text("t", max: .bytes(5)) } == "a")
    }

    @Test(arguments: ["group[g1]=One&group[g2]=我&x[y]=z", "group%5Bg1%5D=One&group%5Bg2%5D=%E6%88%91"])
    func `brackets make a map`(body: String) async throws {
        let pairs = try await read(body) {
            try $0.brackets("group", as: GroupID.self, countMax: 9, max: .characters(64)).map { "\($0.id)=\($0.text)" }
        }
        #expect(pairs == ["g1=One", "g2=我"])
    }

    @Test(arguments: [
        #"remarks=[{"id":"a","remark":"A b"}]"#, #"remarks=[{"Id":"a","Remark":"A b"}]"#,
        #"{"remarks":[{"id":"a","REMARK":"A b"}]}"#, #"{"remarks":"[{\"Id\":\"a\",\"remark\":\"A b\"}]"}"#,
    ])
    func `JSON within a parameter is an object like any other`(body: String) async throws {
        let remarks = try await read(body) { parameters in
            try parameters.objects("remarks", countMax: 100, keys: .ignored).map { remark in
                let id = try remark.userID("id")
                let text = try remark.text("remark", max: .characters(64))
                return "\(id): \(text)"
            }
        }
        #expect(remarks == ["a: A b"])
    }

    @Test func `an error within an object says where it stands`() async {
        await expectRefusal(.parameterInvalid, naming: "remarks[1].id", #"remarks=[{"id":"a"},{}]"#) {
            for remark in try $0.objects("remarks", countMax: 9) { _ = try remark.userID("id") }
        }
        await expectRefusal(.parameterWrongType, naming: "remarks[0]", "remarks=[1]") {
            _ = try $0.objects("remarks", countMax: 9)
        }
        await expectRefusal(.parameterInvalid, naming: "remarks", "remarks=[") {
            _ = try $0.objects("remarks", countMax: 9)
        }
    }

    @Test func `times are milliseconds, choices are known numbers`() async throws {
        #expect(try await read("t=1408710653000") { try $0.time("t") } == Timestamp(rawValue: 1_408_710_653_000))
        #expect(try await read(#"{"c":"3"}"#) { try $0.choice("c", of: Kind.self) } == .group)
        await expectRefusal(.parameterInvalid, naming: "c", "c=2") { _ = try $0.choice("c", of: Kind.self) }
        await expectRefusal(.parameterOutOfRange, naming: "t", "t=-1") { _ = try $0.time("t") }
    }

    @Test func `the query counts where the body says nothing`() async throws {
        let call = Call("/echo.json?userId=q&name=Q", body: "name=B")
        let told = try await read(call) {
            [try $0.userID("userId").text, try $0.text("name", max: .bytes(9))]
        }
        #expect(told == ["q", "B"])
    }

    private enum Kind: Int {
        case one = 1
        case group = 3
    }
}
