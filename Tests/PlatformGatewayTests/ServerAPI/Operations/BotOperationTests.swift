import PlatformCore
import PlatformGateway
import Testing

struct `Bots on the Server API` {
    private let created = """
        {"userId":"robot","name":"Robot","type":"shop","profileUrl":"https://app.example.com/r.png",\
        "metadata":{"k":[1,true]},"integrations":[{"enabled":true,"type":"webhook",\
        "callbackUrl":"https://app.example.com/bot","objectNames":["RC:TxtMsg"],"events":["im.message.created.v1"],\
        "stream":false,"auth":{"apiKey":"k"}}]}
        """

    @Test func `a bot is answered as it was given, with when it was made`() async throws {
        let app = try AppUnderTest()
        #expect(try await app.post("/v3/bot/create.json", json: created).text == done)
        let bot = try #require(
            try await app.post("/v3/bot/get.json", json: #"{"userIds":["robot","nobody"]}"#).json["bots"]?.elements
                .first
        )
        #expect(bot["userId"] == "robot")
        #expect(bot["name"] == "Robot")
        #expect(bot["profileUrl"] == "https://app.example.com/r.png")
        #expect(bot["metadata"]?["k"] == .array([.integer(1), .bool(true)]))
        #expect(bot["createdAt"] == .integer(1_700_000_000_000))
        let integration = try #require(bot["integrations"]?.elements.first)
        #expect(integration["enabled"] == .bool(true))
        #expect(integration["callbackUrl"] == "https://app.example.com/bot")
        #expect(integration["events"] == .array(["im.message.created.v1"]))
        #expect(integration["auth"]?["apiKey"] == "k")
        #expect(try await app.post("/user/info.json", ["userId": "robot"]).json["userName"] == "Robot")
    }

    @Test func `bots are listed in pages, with their webhooks where that is asked for`() async throws {
        let app = try AppUnderTest()
        for name in ["a", "b", "c"] {
            let bot = created.replacing("robot", with: name)
            #expect(try await app.post("/v3/bot/create.json", json: bot).text == done)
        }
        let page = try await app.post("/v3/bot/query.json", json: #"{"page":1,"pageSize":2}"#).json
        #expect(page["total"] == .integer(3))
        #expect(page["hasNext"] == .bool(true))
        #expect(page["bots"]?.elements.compactMap { $0["userId"] } == ["a", "b"])
        #expect(page["bots"]?.elements.first?["integrations"] == nil)
        let last = try await app.post(
            "/v3/bot/query.json",
            json: #"{"page":2,"pageSize":2,"includeIntegration":true}"#
        ).json
        #expect(last["hasNext"] == .bool(false))
        #expect(last["bots"]?.elements.first?["integrations"]?.elements.count == 1)
    }

    @Test func `webhooks come, change and go by their types`() async throws {
        let app = try AppUnderTest()
        _ = try await app.post("/v3/bot/create.json", json: created)
        let second = #"{"userId":"robot","type":"b","callbackUrl":"http://app.example.com"}"#
        #expect(try await app.post("/v3/bot/integration/create.json", json: second).text == done)
        #expect(try await app.post("/v3/bot/integration/create.json", json: second).json["code"] == .integer(1002))
        let change = #"{"userId":"robot","type":"b","enabled":false}"#
        #expect(try await app.post("/v3/bot/integration/update.json", json: change).text == done)
        let removal = #"{"userId":"robot","type":"webhook"}"#
        #expect(try await app.post("/v3/bot/integration/delete.json", json: removal).text == done)
        let bots = try await app.post("/v3/bot/get.json", json: #"{"userIds":["robot"]}"#).json["bots"]
        let integrations = try #require(bots?.elements.first?["integrations"]?.elements)
        #expect(integrations.map { $0["type"] } == ["b"])
        #expect(integrations.first?["enabled"] == .bool(false))
        #expect(integrations.first?["callbackUrl"] == "http://app.example.com")
        #expect(try await app.post("/v3/bot/delete.json", json: #"{"userId":"robot"}"#).text == done)
        let after = try await app.post("/v3/bot/get.json", json: #"{"userIds":["robot"]}"#).json["bots"]
        #expect(after == .array([]))
    }

    @Test(arguments: [
        (#"{"name":"x"}"#, 1002), (#"{"userId":"a","metadata":[1]}"#, 1501), (#"{"userId":"a","metadata":"x"}"#, 1002),
        (#"{"userId":"a","integrations":[{"type":"t"}]}"#, 1002),
        (#"{"userId":"a","integrations":[{"type":"t t","callbackUrl":"https://a.example.com"}]}"#, 1002),
        (#"{"userId":"a","integrations":[{"type":"t","callbackUrl":"ftp://a.example.com"}]}"#, 1002),
        (#"{"userId":"a","integrations":[{"type":"t","callbackUrl":"https://a.example.com","events":["x"]}]}"#, 1002),
        (#"{"userId":"a","integrations":[{"type":"t","callbackUrl":"https://a.example.com","stream":true}]}"#, 1009),
        (#"{"userId":"a","integrations":[{"type":"t","callbackUrl":"https://a.example.com","agent":"x"}]}"#, 1009),
        (
            #"{"userId":"a","integrations":[{"type":"t","callbackUrl":"https://a.example.com","auth":{"apiKey":"ü"}}]}"#,
            1002
        ),
    ])
    func `what cannot be kept or meant is refused`(body: String, code: Int64) async throws {
        let app = try AppUnderTest()
        #expect(try await app.post("/v3/bot/create.json", json: body).json["code"] == .integer(code))
        #expect(try await app.post("/v3/bot/query.json", json: #"{"page":1}"#).json["total"] == .integer(0))
    }

    @Test(arguments: ["update", "integration/create"])
    func `who is no bot cannot be changed as one`(operation: String) async throws {
        let app = try AppUnderTest()
        let body = #"{"userId":"a","type":"t","callbackUrl":"https://a.example.com"}"#
        #expect(try await app.post("/v3/bot/\(operation).json", json: body).json["code"] == .integer(1002))
    }
}

private let done = #"{"code":200}"#
