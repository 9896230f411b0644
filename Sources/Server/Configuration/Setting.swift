/// Everything an operator can set; the raw value is the key in the configuration file.
///
/// The same key is read from the environment (`http.address` as `ECHOIM_HTTP_ADDRESS`) and, where there
/// is one, from a flag. Flags win over the environment, which wins over the file.
enum Setting: String, CaseIterable, Sendable {
    case data
    case httpAddress = "http.address"
    case httpCertificate = "http.certificate"
    case httpKey = "http.key"
    case adminAddress = "admin.address"
    case mtprotoAddress = "mtproto.address"
    case logLevel = "log.level"
    case loopCount = "loops"
    case demo

    /// What a value must look like, in the words of a sentence that asks for it.
    var expectation: String {
        switch self {
        case .data: "the path of a folder"
        case .httpAddress, .adminAddress, .mtprotoAddress: "ADDRESS:PORT, such as 127.0.0.1:8080"
        case .httpCertificate, .httpKey: "the path of a PEM file"
        case .logLevel: "one of trace, debug, info, notice, warning, error, critical"
        case .loopCount: "a number from 1 to 64"
        case .demo: "true or false"
        }
    }

    /// The environment variable that sets it.
    var variable: String {
        Self.variablePrefix + rawValue.map { $0 == "." ? "_" : $0.uppercased() }.joined()
    }

    static let variablePrefix = "ECHOIM_"

    /// The secret that the registry's secrets are sealed under; only ever in the environment.
    static let masterKeyVariable = "ECHOIM_MASTER_KEY"

    /// Variables with the prefix that are not settings: secrets, which no file or printout may hold, and switches of
    /// the build.
    static let otherVariables: Set<String> = [
        "ECHOIM_OPERATOR_KEY", masterKeyVariable, "ECHOIM_WARNINGS_AS_ERRORS", "ECHOIM_BENCHMARKS",
    ]
}
