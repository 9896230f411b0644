internal import ArgumentParser
internal import Foundation
internal import LoadSupport
internal import MTProtoClient
internal import MTProtoCrypto

/// What Telegram clients have to know of the server, and what makes users of an app whom they can log in as.
struct BridgeOptions: ParsableArguments {
    @OptionGroup var server: ServerOptions
    @Option(help: "The port of Telegram clients on 127.0.0.1.")
    var bridge: UInt16
    @Option(help: "The port of operators on 127.0.0.1.")
    var admin: UInt16
    @Option(help: "The key of an operator in the role of an owner.")
    var operatorKey: String
    @Option(help: "The app's number for Telegram clients.")
    var apiID: Int32
    @Option(help: "The app's hash for Telegram clients.")
    var apiHash: String
    @Option(help: "A file with the public half of the server's RSA key: what `echoim mtproto key` prints.")
    var serverKey: String

    /// Users who can log in.
    func bots(_ users: [String], on swarm: Swarm) throws -> [Bot] {
        let calls = ServerCalls(swarm: swarm, adminPort: admin, operatorKey: operatorKey)
        let bodies = try calls.all(
            users.map { .init("PUT", "/admin/v1/tenants/\(server.appKey)/users/\($0)/bot-token") }
        )
        return try zip(users, bodies).map { Bot(user: $0, token: try ServerCalls.token(in: $1)) }
    }

    func app() throws -> TelegramApp {
        let pem = try String(contentsOfFile: serverKey, encoding: .utf8)
        let client = ClientApp(apiID: apiID, apiHash: apiHash, name: "benchmark")
        return TelegramApp(port: bridge, key: try ServerKey(publicPEM: pem), client: client)
    }
}

/// A user, and the token that logs a client in as that user.
struct Bot {
    let user: String
    /// `nil` where the client's key is logged in.
    let token: String?
}

/// What is built into a client.
struct TelegramApp {
    let port: UInt16
    let key: ServerKey
    let client: ClientApp
}
