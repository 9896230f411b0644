import NIOCore
import NIOSSL
import PlatformGateway

/// A device on the Link, speaking JSON over a WebSocket of its own making.
final class LinkClient {
    /// What a request was answered.
    enum Answer {
        case result(JSONValue)
        case refused(code: Int64, name: String)

        var result: JSONValue? { if case .result(let result) = self { result } else { nil } }
        var refusal: String? { if case .refused(_, let name) = self { name } else { nil } }
    }

    let socket: Socket
    /// The answer to its hello.
    private(set) var welcome = JSONValue.null
    /// What it was pushed.
    private(set) var updates: [JSONValue] = []
    /// The code of the server's close frame.
    private(set) var closeCode: UInt16?
    private var answers: [Int64: Answer] = [:]
    private var lastRequestID: Int64 = 0

    /// Upgrades a connection and says nothing yet.
    init(port: Int, tls: TLSConfiguration? = nil) async throws {
        socket = try await Socket.connect(to: port, tls: tls)
        try await socket.write(
            """
            GET /v1/link HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\
            Sec-WebSocket-Protocol: echoim.v1.json\r\n\r\n
            """.utf8
        )
        guard let head = await socket.read(through: "\r\n\r\n"), head.hasPrefix("HTTP/1.1 101") else {
            throw Unexpected(answer: "no upgrade")
        }
    }

    /// Opens a link and waits for its welcome.
    static func open(
        port: Int,
        token: String,
        device: String = "phone",
        tls: TLSConfiguration? = nil
    ) async throws -> LinkClient {
        let link = try await LinkClient(port: port, tls: tls)
        guard let welcome = try await link.hello(token, device: device).result?["welcome"] else {
            throw Unexpected(answer: "no welcome; closed with \(link.closeCode ?? 0)")
        }
        link.welcome = welcome
        return link
    }

    func hello(_ token: String, device: String = "phone") async throws -> Answer {
        try await ask(
            "hello",
            ["version": .integer(1), "token": .string(token), "deviceId": .string(device), "platform": "WEB"]
        )
    }

    /// The client id that the next send must carry.
    var nextClientID: Int64 { welcome["nextClientId"]?.number ?? 1 }

    /// Says a request; its answer is to be had by the number returned.
    func say(_ kind: String, _ request: JSONValue) async throws -> Int64 {
        lastRequestID += 1
        let frame: JSONValue = ["requestId": .integer(lastRequestID), kind: request]
        try await socket.write(ClientFrame.text(frame.bytes))
        return lastRequestID
    }

    /// Waits for the answer to a request; throws when the link ends before.
    func answer(to request: Int64) async throws -> Answer {
        while true {
            if let answer = answers.removeValue(forKey: request) { return answer }
            guard await takeFrame() else { throw Unexpected(answer: "closed with \(closeCode ?? 0)") }
        }
    }

    func ask(_ kind: String, _ request: JSONValue) async throws -> Answer {
        try await answer(to: try await say(kind, request))
    }

    /// Waits until so many updates have been pushed.
    func updates(_ count: Int) async throws -> [JSONValue] {
        while updates.count < count {
            guard await takeFrame() else { throw Unexpected(answer: "closed with \(closeCode ?? 0)") }
        }
        return updates
    }

    /// Reads until the server ends the link; answers the code of its close frame.
    func readToEnd() async -> UInt16? {
        while await takeFrame() {}
        return closeCode
    }

    /// A private message.
    func send(_ content: String, to user: String, clientID: Int64 = 0) async throws -> Answer {
        try await answer(to: try await saySend(content, to: user, clientID: clientID))
    }

    func saySend(_ content: String, to user: String, clientID: Int64) async throws -> Int64 {
        let conversation: JSONValue = ["kind": "PRIVATE", "id": .string(user)]
        return try await say(
            "send",
            [
                "conversation": conversation, "objectName": "RC:TxtMsg", "content": .string(content),
                "clientId": .integer(clientID),
            ]
        )
    }

    /// Every message of a private conversation, oldest first.
    func history(with user: String) async throws -> [JSONValue] {
        var messages: [JSONValue] = []
        while true {
            let page = try await ask(
                "history",
                [
                    "conversation": ["kind": "PRIVATE", "id": .string(user)], "direction": "NEWER",
                    "seq": .integer(messages.last?["seq"]?.number ?? 0), "limit": .integer(200),
                ]
            )
            guard let found = page.result?["history"]?["messages"]?.list, !found.isEmpty else { return messages }
            messages += found
        }
    }

    func unread(with user: String) async throws -> Int64 {
        let answer = try await ask("unread", ["conversation": ["kind": "PRIVATE", "id": .string(user)]])
        return answer.result?["unread"]?["count"]?.number ?? 0
    }

    /// Takes one frame from the socket; false once it is closed.
    private func takeFrame() async -> Bool {
        while true {
            if let frame = ServerFrame(readingFrom: &socket.arrived) {
                take(frame)
                return true
            }
            guard await socket.more() else { return false }
        }
    }

    private func take(_ frame: ServerFrame) {
        if frame.opcode == 8, frame.payload.count >= 2 {
            closeCode = UInt16(frame.payload[0]) << 8 | UInt16(frame.payload[1])
        }
        guard frame.opcode == 1, let value = try? JSONParser.parse(frame.payload) else { return }
        if let result = value["result"], let request = result["requestId"]?.number {
            answers[request] = .result(result)
        } else if let error = value["error"], let request = error["requestId"]?.number {
            answers[request] = .refused(code: error["code"]?.number ?? 0, name: error["name"]?.text ?? "")
        } else {
            updates.append(value)
        }
    }
}

/// The frames that a client writes, well made or not.
enum ClientFrame {
    static func text(_ payload: some Collection<UInt8>) -> [UInt8] {
        bytes(head: 0x81, payload)
    }

    /// A frame of any first byte, masked or not.
    static func bytes(head: UInt8, _ payload: some Collection<UInt8>, isMasked: Bool = true) -> [UInt8] {
        let maskBit: UInt8 = isMasked ? 0x80 : 0
        var frame = [head]
        switch payload.count {
        case ..<126: frame.append(maskBit | UInt8(payload.count))
        case ..<65_536: frame += [maskBit | 126, UInt8(payload.count >> 8), UInt8(payload.count & 0xFF)]
        default:
            frame.append(maskBit | 127)
            frame += (0..<8).map { UInt8(truncatingIfNeeded: payload.count >> (56 - 8 * $0)) }
        }
        guard isMasked else { return frame + payload }
        let mask: [UInt8] = [7, 11, 13, 17]
        return frame + mask + payload.enumerated().map { $1 ^ mask[$0 % 4] }
    }
}

/// One frame of the server, which masks nothing.
struct ServerFrame {
    let opcode: UInt8
    let payload: [UInt8]

    /// Takes a frame, if all of it is there.
    init?(readingFrom buffer: inout ByteBuffer) {
        var rest = buffer
        guard let head = rest.readInteger(as: UInt8.self), let short = rest.readInteger(as: UInt8.self) else {
            return nil
        }
        let count: Int?
        switch short {
        case 127: count = rest.readInteger(as: UInt64.self).map { Int($0) }
        case 126: count = rest.readInteger(as: UInt16.self).map { Int($0) }
        default: count = Int(short)
        }
        guard let count, let payload = rest.readBytes(length: count) else { return nil }
        opcode = head & 0x0F
        self.payload = payload
        buffer = rest
    }
}
