import Foundation
import NIOHTTP1
import PlatformGateway
import PlatformStore
import Testing

@testable import echoim

struct `A running server` {
    @Test func `says that it is well on the public port, and everything else to operators`() async throws {
        try await ServerUnderTest.run { (server) async throws in
            #expect(try await server.get(server.publicURL + "/healthz").text == "ok\n")
            #expect(try await server.get(server.publicURL + "/metrics").status == 404)
            #expect(try await server.get(server.publicURL + "/admin/v1/tenants").status == 404)
            #expect(try await server.get(server.publicURL + "/demo").status == 404)
            #expect(try await server.get(server.operatorsURL + "/healthz").text == "ok\n")
            #expect(try await server.get(server.operatorsURL + "/readyz").text == "ready\n")
            #expect(try await server.get(server.operatorsURL + "/admin/v1/tenants").status == 401)
        }
    }

    @Test func `takes a message over REST, and traces it by its UID`() async throws {
        try await ServerUnderTest.run { (server) async throws in
            let uid = try await server.publish("hello")
            let trace = try await server.admin.call(.GET, "/admin/v1/tenants/testapp1/messages/\(uid)")
            #expect(trace["sender"] == "alice")
            #expect(trace["seq"] == .integer(1))
            #expect(trace["state"] == "sent")
            #expect(trace["isDelivered"] == .bool(false))
            guard case .object(let stages)? = trace["stages"] else {
                Issue.record("no stages: \(trace)")
                return
            }
            #expect(stages["committedMicroseconds"] != nil)
            #expect(trace["pushedToLinks"] != nil)
            let metrics = try await server.get(server.operatorsURL + "/metrics").text
            #expect(metrics.contains(#"echoim_message_stage_seconds_count{stage="committed"}"#))
            #expect(!metrics.contains("testapp1"))
        }
    }

    @Test func `refuses a wrong signature`() async throws {
        try await ServerUnderTest.run { (server) async throws in
            let answer = try await server.call("/user/getToken.json", "userId=a", secret: "wrong-secret")
            #expect(answer["code"] == .integer(1004))
        }
    }

    @Test func `backs up, restores and checks a tenant while it serves`() async throws {
        try await ServerUnderTest.run { (server) async throws in
            let path = "/admin/v1/tenants/testapp1"
            let first = try await server.publish("first")
            let backup = server.folder + "-backup"
            defer { try? FileManager.default.removeItem(atPath: backup) }
            _ = try await server.admin.call(.POST, path + "/backup", ["path": .string(backup)])
            let second = try await server.publish("second")
            _ = try await server.admin.call(.POST, path + "/restore", ["path": .string(backup)])
            _ = try await server.admin.call(.GET, path + "/messages/\(first)")
            await #expect(throws: CommandFailure.self) {
                try await server.admin.call(.GET, path + "/messages/\(second)")
            }
            let report = try await server.admin.call(.POST, path + "/check")
            #expect(report["isSound"] == .bool(true))
            #expect(report["messages"] == .integer(1))
            let figures = try await server.admin.call(.GET, path + "/figures")
            #expect(figures["links"] == .integer(0))
            let audit = try await server.admin.call(.GET, "/admin/v1/audit?limit=3")
            let text = "\(audit)"
            for act in ["tenant.backUp", "tenant.restore", "tenant.check"] { #expect(text.contains(act)) }
        }
    }

    @Test func `a disabled tenant is refused at once, and served again when it is enabled`() async throws {
        try await ServerUnderTest.run { (server) async throws in
            _ = try await server.admin.call(.POST, "/admin/v1/tenants/testapp1/disable")
            #expect(try await server.call("/user/getToken.json", "userId=a")["code"] != .integer(200))
            _ = try await server.admin.call(.POST, "/admin/v1/tenants/testapp1/enable")
            #expect(try await server.call("/user/getToken.json", "userId=a&name=A")["code"] == .integer(200))
        }
    }

    @Test func `the demo has a page, a script and tokens`() async throws {
        try await ServerUnderTest.run(configure: { $0.demo = true }) { (server) async throws in
            #expect(try await server.get(server.publicURL + "/demo").text.contains("EchoIM demo"))
            #expect(try await server.get(server.publicURL + "/demo.js").status == 200)
            #expect(try await server.get(server.publicURL + "/demo/session").status == 404)
        }
    }

    @Test func `a second server on the folder says who has it`() async throws {
        try await ServerUnderTest.run { (server) async throws in
            let error = #expect(throws: (any Error).self) { _ = try StoppedServer(path: server.folder, masterKey: nil) }
            #expect("\(String(describing: error))".contains("in use by process"))
        }
    }

    @Test func `a folder of a newer release is refused and left as it is`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "echoim-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data("\(DataFolder.format.name) 99\n".utf8).write(to: URL(filePath: folder + "/format"))
        let error = #expect(throws: (any Error).self) { try StoppedServer(path: folder, masterKey: nil) }
        #expect("\(String(describing: error))".contains("99"))
        #expect(!FileManager.default.fileExists(atPath: folder + "/registry"))
    }
}

extension ServerUnderTest {
    /// Alice says something to Bob; answers the message's UID.
    fileprivate func publish(_ text: String) async throws -> String {
        let answer = try await call(
            "/message/private/publish.json",
            "fromUserId=alice&toUserId=bob&objectName=RC:TxtMsg&content=%7B%22content%22%3A%22\(text)%22%7D"
        )
        guard case .array(let messages)? = answer["messageUIDs"], case .object(let first)? = messages.first,
            case .string(let uid)? = first["messageUID"]
        else { throw CommandFailure("\(answer)") }
        return uid
    }
}
