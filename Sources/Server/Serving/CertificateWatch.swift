internal import Logging
internal import PlatformGateway
internal import ServiceLifecycle
internal import UnixSignals

/// Reads certificate and key again at every SIGHUP, as whoever renews them sends it.
struct CertificateWatch: Service {
    let identity: TLSIdentity
    let log: Logger

    func run() async throws {
        for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() {
            do {
                try identity.reload()
                log.notice("certificate and key were read again")
            } catch {
                log.error(
                    "certificate and key cannot be used; those from before stay",
                    metadata: ["error": "\(error)"]
                )
            }
        }
    }
}
