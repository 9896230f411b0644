import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import PlatformCore
import PlatformEngine
import Tenants
import TestSupport
import Testing

@testable import PlatformGateway

/// The clock of the app under test starts at 2023-11-15 06:13:20 in Beijing.
struct `Hourly files` {
    @Test func `hold what was said in the hour, a line each, and nothing that was recalled`() async throws {
        let app = try AppUnderTest()
        let kept = try await app.publish(["toUserId": "b"]).uids(of: "userId").first?.uid
        let gone = try #require(try await app.publish(["toUserId": "c"]).uids(of: "userId").first?.uid)
        _ = try await app.post(
            "/message/recall.json",
            ["conversationType": "1", "fromUserId": "a", "targetId": "c", "messageUID": gone, "sentTime": "1"]
        )
        app.clock.advance(milliseconds: 3_600_000)
        _ = try await app.publish(["toUserId": "d"])
        #expect(try await app.url("2023111506") == "")
        app.makeHistoryFiles()
        let archive = try await app.archive("2023111506")
        #expect(archive.texts.map(\.name) == ["2023111506.txt"])
        #expect(
            archive.texts.first?.text == """
                1700000000000 {"appId":"\(app.tenant.appKey)","fromUserId":"a","targetId":"b","targetType":1,\
                "GroupId":"","classname":"RC:TxtMsg","content":"{\\"content\\":\\"hello\\"}",\
                "dateTime":"2023-11-15 06:13:20.000","source":"Server","isDiscard":false,"isSensitiveWord":false,\
                "isForbidden":false,"isNotForward":false,"msgUID":"\(kept ?? "")"}

                """
        )
        // The hour that is not over has none, nor has one in which nothing was said.
        #expect(try await app.url("2023111507") == "")
        #expect(try await app.url("2023111505") == "")
    }

    @Test func `are complete and without doubles whatever the parts they are read in`() async throws {
        let app = try AppUnderTest()
        var count = 0
        for hour in 0..<3 {
            for _ in 0..<40 {
                let users = (0..<30).map { "toUserId=u\($0)" }.joined(separator: "&")
                let body = "fromUserId=a&objectName=RC:TxtMsg&content=\(String(repeating: "x", count: 2_000))&\(users)"
                _ = try await app.call(.post, "/message/private/publish.json", Array(body.utf8), app.signed())
                count += hour == 1 ? 30 : 0
            }
            app.clock.advance(milliseconds: 3_600_000)
        }
        app.makeHistoryFiles()
        let lines = try await app.archive("2023111507").texts.flatMap { $0.text.split(separator: "\n") }
        #expect(lines.count == count)
        #expect(Set(lines.compactMap { $0.split(separator: "msgUID").last }).count == count)
    }

    @Test func `name groups, words that were replaced, and broadcasts once`() async throws {
        let app = try AppUnderTest()
        _ = try await app.post("/group/create.json", ["userId": "a", "groupId": "g", "groupName": "G"])
        _ = try await app.post("/sensitiveword/add.json", ["word": "hello", "replaceWord": "***"])
        let send = Send(
            from: .id(UserID(unchecked: "a")),
            target: .group(GroupID(unchecked: "g")),
            body: MessageBody(objectName: "RC:TxtMsg", content: Array(#"{"content":"hello"}"#.utf8)),
            identity: .none
        )
        var checked = send
        checked.isWordChecked = true
        _ = try await app.run(.send(checked))
        _ = try await app.post(
            "/message/broadcast.json",
            ["fromUserId": "a", "objectName": "RC:TxtMsg", "content": "{}"]
        )
        app.clock.advance(milliseconds: 3_600_000)
        app.makeHistoryFiles()
        let lines = try await app.archive("2023111506").texts.flatMap { $0.text.split(separator: "\n") }
        #expect(lines.count == 2)
        #expect(lines.first?.contains(#""targetId":"g","targetType":3,"GroupId":"g""#) ?? false)
        #expect(lines.first?.contains(#""isSensitiveWord":true"#) ?? false)
        #expect(lines.last?.contains(#""targetId":"","targetType":6,"GroupId":"""#) ?? false)
    }

    @Test func `are made for hours that were missed, and not again once they were deleted`() async throws {
        let app = try AppUnderTest()
        for _ in 0..<5 {
            _ = try await app.publish(["toUserId": "b"])
            app.clock.advance(milliseconds: 3_600_000)
        }
        app.makeHistoryFiles()
        for hour in 6...10 {
            let text = "20231115" + (hour < 10 ? "0" : "") + "\(hour)"
            #expect(try await app.archive(text).texts.count == 1)
        }
        _ = try await app.post("/message/history/delete.json", ["date": "2023111508"])
        #expect(try await app.url("2023111508") == "")
        app.clock.advance(milliseconds: 3_600_000)
        app.makeHistoryFiles()
        #expect(try await app.url("2023111508") == "")
        #expect(try await app.url("2023111509") != "")
        app.clock.advance(milliseconds: 72 * 3_600_000)
        app.makeHistoryFiles()
        #expect(try await app.url("2023111509") == "")
    }

    @Test func `that were half written are made anew`() async throws {
        let app = try AppUnderTest()
        _ = try await app.publish(["toUserId": "b"])
        app.clock.advance(milliseconds: 3_600_000)
        let hour = try #require(HistoryHour("2023111506", on: ClockText()))
        let file = try app.historyFiles.begin(app.tenant.number, from: hour.start)
        try file.write(contentsOf: Data([1, 2, 3]))
        #expect(try await app.url("2023111506") == "")
        app.makeHistoryFiles()
        #expect(try await app.archive("2023111506").texts.count == 1)
    }

    @Test func `are not kept where the app does not want them`() async throws {
        let app = try AppUnderTest()
        var settings = app.tenant.settings
        settings.keepsHistoryFiles = false
        try app.registry.apply(.setSettings(settings), to: app.tenant.number, by: .commandLine, now: app.clock.now)
        let answer = try await app.post("/message/history.json", ["date": "2023111506"])
        #expect(answer.json["code"] == .integer(1009))
    }

    @Test(arguments: ["", "2023", "2023111599", "20231115x6"])
    func `are asked for by an hour there is`(date: String) async throws {
        let answer = try await AppUnderTest().post("/message/history.json", ["date": date])
        #expect(answer.json["code"] == .integer(1002))
    }

    @Test func `are handed to who has an address, and to nobody else`() async throws {
        let app = try AppUnderTest()
        _ = try await app.publish(["toUserId": "b"])
        app.clock.advance(milliseconds: 3_600_000)
        app.makeHistoryFiles()
        let path = try await app.path("2023111506")
        #expect(try await app.get(path).status == .ok)
        #expect(try await app.get(path.replacing("1699999200", with: "1699995600")).status == .forbidden)
        #expect(try await app.get(path.replacing(".zip", with: "0.zip")).status == .forbidden)
        #expect(try await app.get("/v1/history-files/1/2/3").status == .forbidden)
        #expect(try await app.get("/v1/history-files/1/-2/3/ab.zip").status == .forbidden)
        app.clock.advance(milliseconds: 86_400_000)
        #expect(try await app.get(path).status == .forbidden)
    }
}

extension AppUnderTest {
    /// Where the file of an hour is said to be; empty where it is said that there is none.
    fileprivate func url(_ hour: String) async throws -> String {
        let answer = try await post("/message/history.json", ["date": hour])
        #expect(answer.json["date"] == .string(hour), "\(answer.text)")
        guard case .string(let url)? = answer.json["url"] else { throw UnexpectedAnswer() }
        return url
    }

    fileprivate func path(_ hour: String) async throws -> String {
        let url = try await url(hour)
        try #require(url.hasPrefix("http://test/"))
        return String(url.dropFirst("http://test".count))
    }

    fileprivate func get(_ path: String) async throws -> Response {
        let site = HistoryFileSite(files: historyFiles, registry: registry, clock: clock)
        let head = HTTPRequest(method: .get, scheme: "http", authority: "test", path: path)
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
        return try #require(try await site.answer(to: request))
    }

    fileprivate func archive(_ hour: String) async throws -> ZipArchive {
        let response = try await get(path(hour))
        #expect(response.headers[.contentType] == "application/zip")
        let collected = CollectedBody()
        try await response.body.write(collected)
        let bytes = collected.bytes
        #expect(response.body.contentLength == bytes.count)
        return try ZipArchive(bytes)
    }
}

/// Takes what a response is made of.
private final class CollectedBody: ResponseBodyWriter {
    private(set) var bytes: [UInt8] = []

    func write(_ buffer: ByteBuffer) async throws { bytes += Array(buffer.readableBytesView) }
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
