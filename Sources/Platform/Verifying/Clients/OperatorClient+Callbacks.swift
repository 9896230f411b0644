internal import NIOHTTP1
internal import PlatformGateway

/// Callbacks of an app whose server is part of a run.
extension OperatorClient {
    private static let name = "verify"

    /// Has an app's server told of every message.
    package func setCallback(of appKey: String, to url: String) async throws {
        let change: JSONObject = [
            "url": .string(url), "kinds": .array([.string("message")]), "includesServerSends": .bool(true),
        ]
        _ = try await call(.PUT, "/admin/v1/tenants/\(appKey)/callbacks/\(Self.name)", change)
    }

    /// How many changes of an app its server was not told of yet, and how many were set aside.
    package func callbackBacklog(of appKey: String) async throws -> (waiting: Int64, setAside: Int64) {
        let shown = try await call(.GET, "/admin/v1/tenants/\(appKey)/callbacks/\(Self.name)/status")
        guard case .integer(let position)? = shown["position"], case .integer(let end)? = shown["end"],
            case .integer(let setAside)? = shown["setAside"]
        else { throw VerifyFailure("the operators' port does not show how the callback of \(appKey) fares") }
        return (end - position, setAside)
    }
}
