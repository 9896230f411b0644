import PlatformGateway
import Testing

struct `Sensitive words on the Server API` {
    @Test func `words are added, listed by type and deleted`() async throws {
        let app = try AppUnderTest()
        #expect(try await app.post("/sensitiveword/add.json", ["word": "poison"]).text == #"{"code":200}"#)
        let added = try await app.post(
            "/sensitiveword/batch/add.json",
            json: #"{"words":[{"word":"damn","replaceWord":"***"},{"word":"毒药"}]}"#
        )
        #expect(added.text == #"{"code":200,"remainQuota":47}"#)
        let blocked = """
            {"type":"1","word":"poison","replaceWord":""},{"type":"1","word":"毒药","replaceWord":""}
            """
        let replaced = #"{"type":"0","word":"damn","replaceWord":"***"}"#
        #expect(try await app.list([:]) == #"{"code":200,"words":[\#(blocked)]}"#)
        #expect(try await app.list(["type": "1"]) == #"{"code":200,"words":[\#(blocked)]}"#)
        #expect(try await app.list(["type": "0"]) == #"{"code":200,"words":[\#(replaced)]}"#)
        #expect(try await app.list(["type": "2"]) == #"{"code":200,"words":[\#(replaced),\#(blocked)]}"#)

        #expect(try await app.post("/sensitiveword/delete.json", ["word": "POISON"]).status == 200)
        let words: [(String, String)] = [("words", "damn"), ("words", "not there")]
        #expect(try await app.post("/sensitiveword/batch/delete.json", words).status == 200)
        let left = try await app.post("/wordfilter/list.json")
        #expect(left.text == #"{"code":200,"words":[{"word":"毒药"}]}"#)
    }

    @Test func `the older names are the same words`() async throws {
        let app = try AppUnderTest()
        #expect(try await app.post("/wordfilter/add.json", ["word": "x1"]).status == 200)
        #expect(try await app.list([:]).contains("x1"))
        #expect(try await app.post("/wordfilter/delete.json", ["word": "x1"]).status == 200)
        #expect(try await app.list([:]) == #"{"code":200,"words":[]}"#)
    }

    @Test(
        arguments: [("", 1002), ("-", 1002), ("。、", 1002), (String(repeating: "字", count: 33), 1005)]
            as [(String, Int64)]
    )
    func `what is no word is refused`(word: String, code: Int64) async throws {
        let answer = try await AppUnderTest().post("/sensitiveword/add.json", ["word": word, "replaceWord": "x"])
        #expect(answer.json["code"] == .integer(code))
        #expect(answer.status == 400)
    }

    @Test func `fifty are the quota, and fifty the most in one call`() async throws {
        let app = try AppUnderTest()
        let many = (0..<51).map { #"{"word":"w\#($0)"}"# }
        let most = many.dropLast().joined(separator: ",")
        let over = try await app.post(
            "/sensitiveword/batch/add.json",
            json: #"{"words":[\#(many.joined(separator: ","))]}"#
        )
        #expect(over.json["code"] == .integer(1005))
        let added = try await app.post("/sensitiveword/batch/add.json", json: #"{"words":[\#(most)]}"#)
        #expect(added.text == #"{"code":200,"remainQuota":0}"#)
        let more = try await app.post("/sensitiveword/add.json", ["word": "more"])
        #expect(more.json["code"] == .integer(1019))
        #expect(more.status == 400)
        let deleted = (0..<63).map { ("words", "w\($0)") }
        #expect(try await app.post("/sensitiveword/batch/delete.json", deleted).json["code"] == .integer(1005))
    }

    @Test func `what the app says itself is not held against them`() async throws {
        let app = try AppUnderTest()
        _ = try await app.post("/sensitiveword/add.json", ["word": "hello"])
        #expect(try await app.publish(["toUserId": "b"]).status == 200)
    }
}

extension AppUnderTest {
    fileprivate func list(_ form: KeyValuePairs<String, String>) async throws -> String {
        try await post("/sensitiveword/list.json", form).text
    }
}
