internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import PlatformGateway

/// An operator: asks over the Admin API for what an app's server cannot.
package struct OperatorClient: Sendable {
    private static let waitMax = TimeAmount.seconds(10)
    private static let answerBytesMax = 1 << 20

    private let url: String
    private let key: String

    /// `url` is that of the operators' port, `key` an owner's.
    package init(url: String, key: String) {
        self.url = url
        self.key = key
    }

    /// What a tenant's Telegram clients say of it.
    func numbers(of appKey: String) async throws -> (apiID: Int32, apiHash: String) {
        let shown = try await call(.GET, "/admin/v1/tenants/\(appKey)")
        guard case .integer(let id)? = shown["apiID"], let apiID = Int32(exactly: id),
            case .string(let hash)? = shown["apiHash"]
        else { throw VerifyFailure("the operators' port does not show the apiID of \(appKey)") }
        return (apiID, hash)
    }

    /// Makes a user one that logs in with a token, and answers it.
    func makeToken(of user: String, in appKey: String) async throws -> String {
        let made = try await call(.PUT, "/admin/v1/tenants/\(appKey)/users/\(user)/bot-token")
        guard case .string(let token)? = made["token"] else { throw VerifyFailure("no token for \(user)") }
        return token
    }

    func call(_ method: HTTPMethod, _ path: String, _ body: JSONObject? = nil) async throws -> JSONObject {
        var request = HTTPClientRequest(url: url + path)
        request.method = method
        request.headers.add(name: "Authorization", value: "Bearer \(key)")
        if let body {
            var writer = JSONWriter()
            writer.write(body)
            request.body = .bytes(writer.bytes)
        }
        let response = try await HTTPClient.shared.execute(request, timeout: Self.waitMax)
        let body = try await response.body.collect(upTo: Self.answerBytesMax)
        guard response.status == .ok, case .object(let object) = try JSONParser.parse(Array(body.readableBytesView))
        else { throw VerifyFailure("the operators' port answers \(path) with \(response.status.code)") }
        return object
    }
}
