import Foundation
import PlatformGateway
import TestSupport
import Testing

/// What an operator types.
@Suite(.timeLimit(.minutes(2)))
struct `An operator's commands` {
    @Test func `set by name, on a running server at once and on a stopped one's folder`() async throws {
        let scratch = try ScratchFolder()
        let tenant = ["--app-key", ServerUnderTest.appKey]
        try await ServerUnderTest.run(in: scratch) { server in
            func run(_ words: [String]) async throws -> JSONValue {
                let target = ["--server", server.operatorsURL]
                return try await Self.run(words + target, scratch, ["ECHOIM_OPERATOR_KEY": server.operatorKey])
            }
            #expect(try await server.call("/user/getToken.json", "userId=a&name=A")["code"] == .integer(200))
            let origins = "allowedOrigins=https://a.example,https://b.example"
            let set = try await run(["tenants", "set", "requiresV2=true", origins] + tenant)
            #expect(set["settings"]?["requiresV2"] == .bool(true))
            #expect(set["settings"]?["allowedOrigins"] == .array(["https://a.example", "https://b.example"]))
            #expect(try await server.call("/user/getToken.json", "userId=a&name=A")["code"] != .integer(200))

            let quota = try await run(["tenants", "quota", "links=5", "rates.getToken=7/1s"] + tenant)
            #expect(quota["quota"] == ["links": .integer(5), "rates.getToken": .array(["7/1s"])])
            let rule = #"search={"isOn": true, "users": ["ann"]}"#
            let features = try await run(["tenants", "features", rule, "calls=false"] + tenant)
            #expect(features["features"]?["calls"] == .bool(false))
            #expect(features["features"]?["search"]?["users"] == .array(["ann"]))
            _ = try await run(["features", "calls=true"])
            #expect(try await run(["features"])["features"] == ["calls": .bool(true)])
            let acts = try await run(["audit", "--limit", "5"])["acts"]?.list.map { $0["action"]?.text }
            let names = [
                "server.setFeature", "tenant.setFeature", "tenant.setFeature", "tenant.setQuota", "tenant.setSettings",
            ]
            #expect(acts == names)
        }
        let words = ["tenants", "set", "requiresV2=default"] + tenant + ["--data", scratch.path(to: "data")]
        let set = try await Self.run(words, scratch)
        #expect(set["settings"]?["requiresV2"] == .bool(false))
        #expect(set["settings"]?["allowedOrigins"]?.list.count == 2)
    }

    private static func run(
        _ words: [String],
        _ scratch: ScratchFolder,
        _ variables: [String: String] = [:]
    ) async throws -> JSONValue {
        let output = scratch.path(to: UUID().uuidString)
        let (status, text) = try await ChildProcess.run(words, settings: variables, outputPath: output)
        guard status == 0 else { throw Unexpected(answer: text) }
        return try JSONParser.parse(text)
    }
}
