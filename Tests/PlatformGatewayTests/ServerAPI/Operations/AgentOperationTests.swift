import PlatformCore
import PlatformGateway
import Testing

struct `Agents on the Server API` {
    private let created = """
        {"agentId":"guide","name":"Guide","description":"d","type":"chat","status":"on",\
        "agentConfig":{"model":{"provider":"p","name":"m","options":{"temperature":0.5,"stop":["x"]}}}}
        """

    @Test func `an agent is answered as it was given, with when it was made`() async throws {
        let app = try AppUnderTest()
        #expect(try await app.post("/v3/agent/create.json", json: created).text == done)
        #expect(try await app.post("/v3/agent/create.json", json: created).json["code"] == .integer(1002))
        #expect(try await app.post("/v3/agent/update.json", json: #"{"agentId":"guide","name":"G"}"#).text == done)
        let agent = try await app.post("/v3/agent/get.json", json: #"{"agentId":"guide"}"#).json
        #expect(agent["code"] == .integer(200))
        #expect(agent["name"] == "G")
        #expect(agent["description"] == "d")
        #expect(agent["agentConfig"]?["model"]?["options"]?["temperature"] == .decimal("0.5"))
        #expect(agent["createdAt"] == .integer(1_700_000_000_000))
        #expect(try await app.post("/v3/agent/delete.json", json: #"{"agentId":"guide"}"#).text == done)
        let gone = try await app.post("/v3/agent/get.json", json: #"{"agentId":"guide"}"#)
        #expect(gone.json["code"] == .integer(1002))
    }

    @Test func `agents are listed in pages, by status and type`() async throws {
        let app = try AppUnderTest()
        for name in ["a", "b", "c"] {
            _ = try await app.post("/v3/agent/create.json", json: created.replacing("guide", with: name))
        }
        _ = try await app.post("/v3/agent/update.json", json: #"{"agentId":"b","status":"off"}"#)
        let page = try await app.post("/v3/agent/query.json", json: #"{"page":1,"size":2}"#).json
        #expect(page["total"] == .integer(3))
        #expect(page["totalPages"] == .integer(2))
        #expect(page["hasNext"] == .bool(true))
        #expect(page["agents"]?.elements.compactMap { $0["agentId"] } == ["a", "b"])
        let off = try await app.post("/v3/agent/query.json", json: #"{"status":"off","type":"chat"}"#).json
        #expect(off["agents"]?.elements.compactMap { $0["agentId"] } == ["b"])
        #expect(off["hasNext"] == .bool(false))
    }

    @Test(arguments: [
        ("create", #"{"name":"x"}"#, 1002), ("create", #"{"agentId":"a","agentConfig":[1]}"#, 1501),
        ("update", #"{"agentId":"a","name":"x"}"#, 1002), ("query", #"{"size":101}"#, 1502),
    ])
    func `what cannot be kept or meant is refused`(operation: String, body: String, code: Int64) async throws {
        let app = try AppUnderTest()
        #expect(try await app.post("/v3/agent/\(operation).json", json: body).json["code"] == .integer(code))
    }
}

private let done = #"{"code":200}"#
