internal import ArgumentParser
internal import Foundation
internal import Logging
internal import Metrics
internal import NIOCore
internal import PlatformGateway

/// Runs the server until SIGTERM or SIGINT: `echoim serve`.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "serve", abstract: "Run the server.")

    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
        let configuration = try await options.load()
        let output = LogOutput.standardError()
        defer { output.flush() }
        LoggingSystem.bootstrap { JSONLineHandler(label: $0, level: configuration.logLevel, output: output) }
        let metrics = MetricsRegistry()
        MetricsSystem.bootstrap(metrics)
        let log = Logger(label: "echoim")
        let masterKey = ProcessInfo.processInfo.environment[Setting.masterKeyVariable]
        announce(configuration, log)
        if masterKey == nil {
            log.warning("secrets lie open in the registry: give \(Setting.masterKeyVariable) to have them sealed")
        }
        do {
            try await Server(
                configuration: configuration,
                masterKey: masterKey,
                metrics: metrics,
                log: log,
                whenListening: { port, channel in
                    let address = channel.localAddress?.description ?? "-"
                    log.notice("listening", metadata: ["port": "\(port.rawValue)", "address": "\(address)"])
                }
            ).run()
            log.notice("stopped; everything acknowledged is on disk")
        } catch {
            log.critical("the server cannot go on", metadata: ["error": "\(error)"])
            throw ExitCode.failure
        }
    }

    /// Says once what is in force.
    private func announce(_ configuration: ServerConfiguration, _ log: Logger) {
        let settings = configuration.printout.map { ($0.setting.rawValue, Logger.MetadataValue.string($0.value)) }
        let openFiles = OpenFiles.raiseLimit()
        log.notice("starting \(Release.description)", metadata: Dictionary(uniqueKeysWithValues: settings))
        if openFiles < 16_384 {
            log.warning("few files may be open; raise the limit", metadata: ["openFilesMax": "\(openFiles)"])
        }
        if configuration.tls == nil, !configuration.http.isLoopback {
            log.warning(
                "the public port speaks plain HTTP: put TLS in front of it, or set http.certificate and http.key"
            )
        }
        if configuration.demo {
            log.warning(
                "the demo hands tokens to anybody on this machine",
                metadata: ["page": "http://\(configuration.http)/demo"]
            )
        }
    }
}
