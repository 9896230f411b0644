import Foundation
import NIOHTTP1
import PlatformGateway
import TestSupport
import Testing

@testable import echoim

/// History of another service, taken over by an operator.
@Suite(.timeLimit(.minutes(2)))
struct `Importing history` {
    /// Method: a file of two conversations is imported twice; then the server is asked as an app's server does.
    @Test func `takes lines of JSON once, and tells what messages are called here`() async throws {
        let scratch = try ScratchFolder()
        let file = scratch.path(to: "history.jsonl")
        let lines = (0..<1_203).map { line(number: $0, target: $0 < 1_200 ? "bob" : "cid") }
        try (lines.joined(separator: "\n") + "\n").write(toFile: file, atomically: true, encoding: .utf8)
        try await ServerUnderTest.run(in: scratch) { server in
            let first = try await Self.run(["--server", server.operatorsURL], file, server, scratch)
            #expect(first.count == 1_204)
            #expect(first.first?["original"]?.text == "old-0")
            #expect(
                first.last == [
                    "conversations": .integer(2), "messages": .integer(1_203), "messagesBefore": .integer(0),
                ]
            )
            let again = try await Self.run(["--server", server.operatorsURL], file, server, scratch)
            #expect(
                again == [
                    ["conversations": .integer(2), "messages": .integer(0), "messagesBefore": .integer(1_203)]
                ]
            )

            let path = "/admin/v1/tenants/\(ServerUnderTest.appKey)"
            let standing = try await server.admin.call(
                .GET,
                path + "/import?conversationType=1&userId=bob&targetId=ann"
            )
            #expect(standing["imported"] == .integer(1_200))
            #expect(standing["isComplete"] == .bool(true))
            #expect(try await server.admin.call(.POST, path + "/check")["isSound"] == .bool(true))
            let uid = try #require(first.first?["messageUID"]?.text)
            #expect(try await server.admin.call(.GET, path + "/messages/" + uid)["sender"] == "ann")
            let acts = try await server.admin.call(.GET, "/admin/v1/audit?limit=50")
            #expect("\(acts)".contains("tenant.import.complete"))
        }
    }

    @Test func `says from which line on a file cannot be taken`() async throws {
        let scratch = try ScratchFolder()
        let file = scratch.path(to: "history.jsonl")
        let lines = [line(number: 5, target: "bob"), line(number: 4, target: "bob")]
        try lines.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
        try await ServerUnderTest.run(in: scratch) { server in
            let failure = await #expect(throws: Unexpected.self) {
                _ = try await Self.run(["--server", server.operatorsURL], file, server, scratch)
            }
            #expect(
                failure?.answer.contains("from line 1 on: Messages[1]: sentTime") == true,
                "\(failure?.answer ?? "")"
            )
        }
    }

    private func line(number: Int, target: String) -> String {
        #"{"conversationType":1,"userId":"ann","targetId":"\#(target)","fromUserId":"ann","#
            + #""sentTime":\#(1_600_000_000_000 + number),"objectName":"RC:TxtMsg","#
            + #""content":"{\"content\":\"\#(number)\"}","messageUID":"old-\#(number)"}"#
    }

    private static func run(
        _ words: [String],
        _ input: String,
        _ server: ServerUnderTest,
        _ scratch: ScratchFolder
    ) async throws -> [JSONValue] {
        let output = scratch.path(to: UUID().uuidString)
        let (status, text) = try await ChildProcess.run(
            ["import", "--app-key", ServerUnderTest.appKey] + words,
            settings: ["ECHOIM_OPERATOR_KEY": server.operatorKey],
            inputPath: input,
            outputPath: output
        )
        guard status == 0 else { throw Unexpected(answer: text) }
        return try text.split(separator: "\n").map { try JSONParser.parse(String($0)) }
    }
}
