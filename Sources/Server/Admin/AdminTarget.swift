internal import ArgumentParser
internal import Foundation
internal import NIOHTTP1
internal import PlatformGateway

/// What an operator's command works on: a stopped server's folder or a running server.
struct AdminTarget: ParsableArguments {
    @Option(help: "The data folder of a stopped server (default: ECHOIM_DATA, or data).")
    var data: String?

    @Option(help: "The operators' URL of a running server; the key is taken from ECHOIM_OPERATOR_KEY.")
    var server: String?

    func validate() throws {
        if data != nil, server != nil {
            throw ValidationError("Give --data for a stopped server's folder or --server for a running one, not both.")
        }
    }

    /// One act, said in both ways.
    struct Act {
        /// On the folder; blocks.
        let offline: (StoppedServer) throws -> JSONObject
        let method: HTTPMethod
        let path: String
        var body: JSONObject = [:]
    }

    /// Does it, and prints what comes of it as one JSON object on one line.
    @discardableResult
    func run(_ act: Act) async throws -> JSONObject {
        let object = try await answer(act)
        Self.show(object)
        return object
    }

    static func show(_ object: JSONObject) {
        var writer = JSONWriter()
        writer.write(object)
        print(String(decoding: writer.bytes, as: UTF8.self))
    }

    private func answer(_ act: Act) async throws -> JSONObject {
        let environment = ProcessInfo.processInfo.environment
        if let server {
            guard let key = environment["ECHOIM_OPERATOR_KEY"], !key.isEmpty else {
                throw ValidationError("--server needs an operator key in ECHOIM_OPERATOR_KEY.")
            }
            return try await AdminClient(server: server, key: key).call(act.method, act.path, act.body)
        }
        let path = data ?? environment[Setting.data.variable] ?? ServerConfiguration().data
        return try act.offline(StoppedServer(path: path, masterKey: environment[Setting.masterKeyVariable]))
    }
}
