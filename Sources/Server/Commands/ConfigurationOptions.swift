internal import ArgumentParser
internal import Foundation

/// The flags that choose a configuration; the same for every command that needs one.
struct ConfigurationOptions: ParsableArguments {
    @Option(help: "The folder of the registry and of every tenant's database (default: data).")
    var data: String?

    @Option(help: "ADDRESS:PORT of the public port: Server API and Link (default: 127.0.0.1:8080).")
    var http: String?

    @Option(help: "The origin that clients reach the public port at, such as https://im.example.com.")
    var httpPublic: String?

    @Option(help: "ADDRESS:PORT for Telegram clients (default: not served).")
    var mtproto: String?

    @Option(help: "ADDRESS:PORT of the operators' port (default: 127.0.0.1:8081).")
    var admin: String?

    @Option(help: "A JSON file with settings; flags and ECHOIM_ variables win over it.")
    var config: String?

    @Option(help: "The least level that is logged (default: info).")
    var logLevel: String?

    @Flag(help: "Serve the demo page at /demo and hand its users tokens; for trying out only.")
    var demo = false

    /// The configuration of flags, environment and file together.
    func load() async throws -> ServerConfiguration {
        var flags: [Setting: String] = [:]
        flags[.data] = data
        flags[.httpAddress] = http
        flags[.httpPublic] = httpPublic
        flags[.mtprotoAddress] = mtproto
        flags[.adminAddress] = admin
        flags[.logLevel] = logLevel
        if demo { flags[.demo] = "true" }
        do {
            return try await ServerConfiguration.load(
                flags: flags,
                environment: ProcessInfo.processInfo.environment,
                file: config
            )
        } catch {
            throw ValidationError(error.description)
        }
    }
}
