internal import Logging
internal import PlatformCallbacks
internal import PlatformGateway
internal import PlatformStore
internal import Tenants

/// What the operator chose for one server process; every field has a default that works on a laptop.
struct ServerConfiguration: Equatable, Sendable {
    /// The folder of the registry and of every tenant's database.
    var data = "data"
    /// The public port: Server API, Link and `/healthz`.
    var http = ListenAddress(host: "127.0.0.1", port: 8080)
    /// Where clients reach the public port, as it stands in the addresses of files, such as `https://im.example.com`.
    var httpPublic: String?
    /// Certificate and key of the public port; without them it speaks plain HTTP.
    var tls: TLSFiles?
    /// The operators' port: Admin API, `/metrics` and `/readyz`.
    var admin = ListenAddress(host: "127.0.0.1", port: 8081)
    /// The port of Telegram clients; without it they are not served.
    var mtproto: ListenAddress?
    /// Where Telegram clients are told to connect to, if not where the port listens.
    var mtprotoPublic: ListenAddress?
    /// The least level that is logged.
    var logLevel = Logger.Level.info
    /// Event loops; one per core when not set.
    var loopCount: Int?
    /// Serves the demo page and hands its users tokens; never for production.
    var demo = false
    /// What connections of the public port may do.
    var door = HTTPDoorConfiguration()
    /// Connections that the system holds until they are taken.
    var backlog = 1_024
    /// What links may do.
    var links = LinkConfiguration()
    /// Caches and write buffers, for all tenants together.
    var store = StoreConfiguration()
    /// Below so much free space writes that grow the data are refused, in bytes.
    var storageFloorBytes = 256 << 20
    /// How many tenants are open at once, and for how long.
    var tenants = DirectoryLimits()
    /// Which addresses app servers may have.
    var callbackTargets = TargetRule()
    /// How long files are kept that no message names, in hours; zero keeps them for ever.
    var objectGraceHours = 48
    /// Where files of messages are kept; in a folder of the data folder when not set.
    var bucket: BucketConfiguration?
    /// Where the bucket's keys were read, if in a file.
    var bucketKeyFile: String?
}

/// A certificate chain and its key, each the path of a PEM file.
struct TLSFiles: Equatable, Sendable {
    let certificate: String
    let key: String

    /// Reads both.
    func identity() throws -> TLSIdentity {
        try TLSIdentity(certificatePath: certificate, keyPath: key)
    }
}

/// Why a configuration cannot be used, one sentence per thing to change.
struct ConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
    let problems: [String]

    var description: String { problems.joined(separator: "\n") }
}
