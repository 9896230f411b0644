import NIOSSL
import PlatformCore
import PlatformGateway
import Tenants

/// An app's server: calls the Server API signed with its key and secret.
struct AppClient: Sendable {
    let port: Int
    let appKey: String
    let appSecret: String

    /// What a call was answered.
    struct Answer {
        let status: Int
        let body: JSONValue

        var code: Int64? { body["code"]?.number }
    }

    /// Calls an operation with a form; `headers` replace what would be sent.
    func post(
        _ path: String,
        _ form: KeyValuePairs<String, String>,
        headers: [String: String] = [:],
        tls: TLSConfiguration? = nil
    ) async throws -> Answer {
        let body = form.map { "\($0)=\(percentEncoded($1))" }.joined(separator: "&")
        var fields = signature(nonce: "\(UInt64.random(in: 0...(.max)))", timestamp: "1763700000")
        fields["Content-Type"] = "application/x-www-form-urlencoded"
        fields.merge(headers) { $1 }
        return try await exchange("POST", path, fields, body, tls: tls)
    }

    /// A message to one user or more, in private.
    func publish(from sender: String, to receiver: String, _ content: String) async throws -> Answer {
        try await post(
            "/message/private/publish.json",
            ["fromUserId": sender, "toUserId": receiver, "objectName": "RC:TxtMsg", "content": content]
        )
    }

    /// Registers a user and answers a token.
    func token(of user: String, tls: TLSConfiguration? = nil) async throws -> String {
        let answer = try await post("/user/getToken.json", ["userId": user, "name": user], tls: tls)
        guard let token = answer.body["token"]?.text else { throw Unexpected(answer: "\(answer)") }
        return token
    }

    /// The headers of the vendor's signature, which needs no clock.
    func signature(nonce: String, timestamp: String) -> [String: String] {
        let signature = VendorSignature(nonce: nonce, timestamp: timestamp)
        return [
            "App-Key": appKey, "Nonce": nonce, "Timestamp": timestamp,
            "Signature": AppSecret(appSecret).map { signature.text(under: $0) } ?? "",
        ]
    }

    /// The headers of our own signature over a call.
    func ownSignature(_ path: String, body: String, nonce: String, at time: Timestamp) -> [String: String] {
        let timestamp = String(time.rawValue)
        let signature = RequestSignature(
            appKey: appKey,
            method: "POST",
            pathAndQuery: path,
            body: Array(body.utf8),
            nonce: nonce,
            timestamp: timestamp
        )
        return [
            "EchoIM-App-Key": appKey, "EchoIM-Nonce": nonce, "EchoIM-Timestamp": timestamp,
            "EchoIM-Signature": AppSecret(appSecret).map { signature.text(under: $0) } ?? "",
            "Content-Type": "application/x-www-form-urlencoded",
        ]
    }

    /// One request over a connection of its own.
    func exchange(
        _ method: String,
        _ path: String,
        _ headers: [String: String] = [:],
        _ body: String = "",
        tls: TLSConfiguration? = nil
    ) async throws -> Answer {
        let socket = try await Socket.connect(to: port, tls: tls)
        let fields = headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\r\n" }.joined()
        let head = "\(method) \(path) HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
        try await socket.write((head + fields + "Content-Length: \(body.utf8.count)\r\n\r\n" + body).utf8)
        let text = await socket.readToEnd()
        guard let split = text.firstRange(of: "\r\n\r\n"), let status = Int(text.dropFirst(9).prefix(3)) else {
            throw Unexpected(answer: text)
        }
        let content = String(text[split.upperBound...])
        return Answer(status: status, body: (try? JSONParser.parse(content)) ?? .string(content))
    }
}

/// An answer that no test can go on with.
struct Unexpected: Error {
    let answer: String
}

private func percentEncoded(_ text: String) -> String {
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.".utf8)
    var encoded: [UInt8] = []
    for byte in text.utf8 {
        if plain.contains(byte) {
            encoded.append(byte)
        } else {
            let digits = String(byte, radix: 16)
            encoded += Array((digits.utf8.count < 2 ? "%0" : "%").utf8) + Array(digits.utf8)
        }
    }
    return String(decoding: encoded, as: UTF8.self)
}
