/// Everything an operator can set; the raw value is the key in the configuration file.
///
/// The same key is read from the environment (`http.address` as `ECHOIM_HTTP_ADDRESS`) and, where there
/// is one, from a flag. Flags win over the environment, which wins over the file.
enum Setting: String, CaseIterable, Sendable {
    case data
    case httpAddress = "http.address"
    case httpPublic = "http.public"
    case httpCertificate = "http.certificate"
    case httpKey = "http.key"
    case adminAddress = "admin.address"
    case mtprotoAddress = "mtproto.address"
    case mtprotoPublicAddress = "mtproto.public"
    case logLevel = "log.level"
    case loopCount = "loops"
    case demo
    case connectionCountMax = "connections.max"
    case connectionsPerAddressMax = "connections.address"
    case backlog = "connections.backlog"
    case linkOrigins = "links.origins"
    case linksPerTenantMax = "links.tenant"
    case handshakesPerSecondMax = "links.handshakes"
    case compression = "links.compression"
    case compressionBytesMin = "links.threshold"
    case cacheBytes = "store.cache"
    case memtableBytesTotal = "store.memtables"
    case memtableBytes = "store.memtable"
    case storageFloorBytes = "store.floor"
    case openTenantCountMax = "tenants.open"
    case callbackNetworks = "callbacks.networks"
    case objectGraceHours = "objects.grace"
    case bucketEndpoint = "objects.endpoint"
    case bucketName = "objects.bucket"
    case bucketRegion = "objects.region"
    case bucketPrefix = "objects.prefix"
    case bucketAddressing = "objects.addressing"
    case bucketKeyFile = "objects.keys"

    /// What a setting is given as, in a file and in the environment.
    enum Kind: Sendable {
        /// Said in these words.
        case text(String)
        case number(ClosedRange<Int>)
        case size(ClosedRange<Int>)
        case flag
        /// Texts; with commas between them in the environment.
        case list
    }

    var kind: Kind {
        switch self {
        case .data: .text("the path of a folder")
        case .httpAddress, .adminAddress, .mtprotoAddress: .text("ADDRESS:PORT, such as 127.0.0.1:8080")
        case .mtprotoPublicAddress: .text("ADDRESS:PORT with the number of an address, such as 203.0.113.7:443")
        case .httpPublic: .text("the origin that clients reach the public port at, such as https://im.example.com")
        case .httpCertificate, .httpKey: .text("the path of a PEM file")
        case .logLevel: .text("one of trace, debug, info, notice, warning, error, critical")
        case .loopCount: .number(1...64)
        case .demo, .compression: .flag
        case .connectionCountMax, .connectionsPerAddressMax: .number(1...1_000_000)
        case .backlog: .number(1...65_535)
        case .linkOrigins: .list
        case .linksPerTenantMax: .number(1...1_000_000)
        case .handshakesPerSecondMax: .number(1...1_000_000)
        case .compressionBytesMin: .number(0...1 << 20)
        case .cacheBytes: .size(8 << 20...1 << 40)
        case .memtableBytesTotal: .size(8 << 20...1 << 40)
        case .memtableBytes: .size(1 << 20...1 << 30)
        case .storageFloorBytes: .size(0...1 << 50)
        case .openTenantCountMax: .number(1...100_000)
        case .callbackNetworks: .list
        case .objectGraceHours: .number(0...8_760)
        case .bucketEndpoint: .text("https://HOST or http://HOST:PORT, with nothing behind it")
        case .bucketName: .text("a bucket's name: 3 to 63 small letters, digits, dots and hyphens")
        case .bucketRegion: .text("a region's name, such as eu-central-1")
        case .bucketPrefix: .text("empty, or words of letters and digits with a slash behind each, such as chat/")
        case .bucketAddressing: .text("path or host")
        case .bucketKeyFile: .text("the path of a file with one line, ACCESS_KEY:SECRET_KEY")
        }
    }

    /// What a value must look like, in the words of a sentence that asks for it.
    var expectation: String {
        switch kind {
        case .text(let words): words
        case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
        case .size(let range):
            "a size from \(ByteCount(range.lowerBound)) to \(ByteCount(range.upperBound)), such as \"256MiB\""
        case .flag: "true or false"
        case .list where self == .callbackNetworks: "a list of networks, such as 10.1.0.0/16 or fd00::/8"
        case .list: "a list of origins, each https://host or https://host:port"
        }
    }

    /// The environment variable that sets it.
    var variable: String {
        Self.variablePrefix + rawValue.map { $0 == "." ? "_" : $0.uppercased() }.joined()
    }

    static let variablePrefix = "ECHOIM_"

    /// The secret that the registry's secrets are sealed under; only ever in the environment.
    static let masterKeyVariable = "ECHOIM_MASTER_KEY"

    /// What requests to a bucket are signed with, unless a file has it.
    static let bucketAccessKeyVariable = "ECHOIM_OBJECTS_ACCESS_KEY"
    static let bucketSecretKeyVariable = "ECHOIM_OBJECTS_SECRET_KEY"

    /// Variables with the prefix that are not settings: secrets, which no file or printout may hold, and switches of
    /// the build.
    static let otherVariables: Set<String> = [
        "ECHOIM_OPERATOR_KEY", masterKeyVariable, bucketAccessKeyVariable, bucketSecretKeyVariable,
        "ECHOIM_WARNINGS_AS_ERRORS", "ECHOIM_BENCHMARKS", "ECHOIM_FUZZING",
    ]
}
