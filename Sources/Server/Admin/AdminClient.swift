internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import PlatformGateway

/// Speaks to a running server's Admin API.
struct AdminClient: Sendable {
    /// The most an answer may be; lists come in pages far smaller.
    private static let answerBytesMax = 8 << 20
    /// How long a call may take; a backup of a large tenant is the longest.
    private static let waitMax = TimeAmount.minutes(30)

    private let server: String
    private let key: String

    /// `server` is the URL of the operators' port, such as `http://127.0.0.1:8081`.
    init(server: String, key: String) {
        self.server = server.hasSuffix("/") ? String(server.dropLast()) : server
        self.key = key
    }

    /// Calls one operation; a refusal is thrown in the server's words.
    func call(_ method: HTTPMethod, _ path: String, _ body: JSONObject = [:]) async throws -> JSONObject {
        var request = HTTPClientRequest(url: server + path)
        request.method = method
        request.headers.add(name: "Authorization", value: "Bearer " + key)
        if !body.members.isEmpty {
            var writer = JSONWriter()
            writer.write(body)
            request.headers.add(name: "Content-Type", value: "application/json")
            request.body = .bytes(writer.bytes)
        }
        let response: HTTPClientResponse
        let bytes: ByteBuffer
        do {
            response = try await HTTPClient.shared.execute(request, timeout: Self.waitMax)
            bytes = try await response.body.collect(upTo: Self.answerBytesMax)
        } catch {
            throw CommandFailure("\(server) does not answer: \(error)")
        }
        guard case .object(let object)? = try? JSONParser.parse(Array(bytes.readableBytesView)) else {
            throw CommandFailure("\(server) answered \(response.status.code) and no JSON; is it the operators' port?")
        }
        guard response.status == .ok else {
            guard case .string(let text)? = object["text"] else {
                throw CommandFailure("\(server) answered \(response.status.code)")
            }
            throw CommandFailure(text)
        }
        return object
    }
}

/// Why a command did not do what it was asked, in a sentence.
struct CommandFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
