package import Logging

/// What the operator may choose about a REST API; every field has a default that works.
package struct APIConfiguration: Sendable, Equatable {
    /// What metrics of the API are named after.
    package var name = "echoim_server_api"
    /// The largest body a caller may send.
    package var bodyBytesMax = 2 << 20
    /// At which level calls that succeed are logged; refusals are `info`, faults of the server `error`.
    package var successLogLevel = Logger.Level.debug

    package init() {}
}
