internal import Logging
internal import PlatformEngine
internal import Tenants

/// The bucket of a server: what is kept there, the connections to it, and the proof that it is this server's.
///
/// `stop` must be called once, when nobody asks any more.
struct Bucket: Sendable {
    let store: BucketStore
    private let socket: BucketSocket
    private let claim: BucketClaim

    init(_ configuration: BucketConfiguration, dataFolder: String, threads: ObjectThreads, clock: any EngineClock) {
        let socket = BucketSocket(threads: threads)
        let client = BucketClient(configuration: configuration, now: { clock.now }) {
            (request) async throws(BucketError) in try await socket.exchange(request)
        }
        self.socket = socket
        store = BucketStore(client: client, threads: threads)
        claim = BucketClaim(client: client, dataFolder: dataFolder)
    }

    /// Throws a sentence where the settings must be changed; a bucket that cannot be reached now keeps nobody from talking.
    func check(_ log: Logger) async throws {
        do {
            try await claim.check()
        } catch let error as BucketError {
            log.warning("the bucket cannot be asked yet; files wait for it", metadata: ["error": "\(error)"])
        }
    }

    func stop() async {
        await socket.stop()
    }
}
