internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import PlatformGateway
internal import Synchronization
internal import Tenants

/// An app's server: calls the Server API with the vendor's signature.
package final class ServerAPIClient: Sendable {
    /// How long a call may take before its outcome is unknown.
    private static let waitMax = TimeAmount.seconds(10)
    private static let answerBytesMax = 8 << 20

    package let target: Target
    /// The secret may be rotated under us.
    private let app: Mutex<App>

    package init(target: Target, app: App) {
        self.target = target
        self.app = Mutex(app)
    }

    package var appKey: String { app.withLock { $0.appKey } }

    /// Signs with another secret from now on.
    package func use(secret: String) {
        app.withLock { $0.appSecret = secret }
    }

    /// Calls an operation with a form.
    func call(_ path: String, _ form: [(String, String)], idempotencyKey: String? = nil) async -> CallOutcome {
        var request = HTTPClientRequest(url: target.url + path)
        request.method = .POST
        for (name, value) in signature() { request.headers.add(name: name, value: value) }
        request.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
        if let idempotencyKey { request.headers.add(name: "X-Idempotency-Key", value: idempotencyKey) }
        request.body = .bytes(ByteBuffer(string: form.map { "\($0)=\(percentEncoded($1))" }.joined(separator: "&")))
        do {
            let response = try await HTTPClient.shared.execute(request, timeout: Self.waitMax)
            let body = try await response.body.collect(upTo: Self.answerBytesMax)
            return CallOutcome(try JSONParser.parse(Array(body.readableBytesView)))
        } catch {
            return .unknown("\(error)")
        }
    }

    /// Registers a user; answers a token.
    package func token(of user: String) async throws -> String {
        let outcome = await call("/user/getToken.json", [("userId", user), ("name", user)])
        switch outcome {
        case .done(let answer):
            guard case .string(let token)? = answer["token"] else { break }
            return token
        case .refused(let code, let name):
            throw VerifyFailure("app \(appKey) is given no token: \(name) (\(code))")
        case .unknown(let why):
            throw VerifyFailure("\(target.url) does not answer as a public port does: \(why)")
        }
        throw VerifyFailure("app \(appKey) is given no token for \(user)")
    }

    private func signature() -> [(String, String)] {
        let app = app.withLock { $0 }
        let nonce = String(UInt64.random(in: 0...(.max)))
        let timestamp = String(Int64.random(in: 1_700_000_000_000...1_800_000_000_000))
        let signature = VendorSignature(nonce: nonce, timestamp: timestamp)
        return [
            ("App-Key", app.appKey), ("Nonce", nonce), ("Timestamp", timestamp),
            ("Signature", AppSecret(app.appSecret).map { signature.text(under: $0) } ?? ""),
        ]
    }
}

/// What a call of the Server API came to.
enum CallOutcome: Sendable {
    case done(JSONObject)
    /// The server says that it was not done.
    case refused(code: UInt32, name: String)
    /// Nobody knows whether it was done.
    case unknown(String)

    /// Answers that leave open what happened: an inner error, an inner timeout, an unknown outcome.
    private static let openCodes: Set<Int64> = [1000, 1050, 41201]

    init(_ answer: JSONValue) {
        guard case .object(let object) = answer, case .integer(let code)? = object["code"] else {
            self = .unknown("no answer of the Server API")
            return
        }
        let text = if case .string(let text)? = object["errorMessage"] { text } else { "" }
        switch code {
        case 200: self = .done(object)
        case _ where Self.openCodes.contains(code): self = .unknown("\(code) \(text)")
        default: self = .refused(code: UInt32(clamping: code), name: text)
        }
    }
}

/// Why a run cannot go on, in a sentence.
package struct VerifyFailure: Error, Hashable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}

func percentEncoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
            bytes.append(byte)
        default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}
