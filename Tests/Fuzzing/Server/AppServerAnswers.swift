internal import FuzzSupport

@testable internal import PlatformCallbacks

extension FuzzTarget {
    /// What an app's server answers to the question whether a message may be said: a verdict within bounds, or none.
    static let reviews = FuzzTarget("reviews") { input in
        var input = input
        let status = input.pick([200, 200, 200, 204, 302, 500])
        let body = input.rest()
        let verdict = ReviewVerdict(OutboundOutcome.answered(status: status, body: body, retryAfter: nil))
        try require(status == 200 || verdict == nil, "\(status) is a verdict")
        if case .refuse(let extra)? = verdict {
            // A character that is cut in two becomes a sign of three bytes.
            try require(extra.utf8.count <= ReviewVerdict.extraBytesMax + 3, "\(extra.utf8.count) bytes for the sender")
        }
    }

    /// Hosts and networks as an app or operator writes them: nothing that leads to this machine is admitted by any name.
    static let addresses = FuzzTarget("addresses") { input in
        var input = input
        let isAllowed = input.flag()
        let text = String(decoding: input.rest(), as: UTF8.self)
        if let network = IPNetwork(text) {
            try require(IPNetwork(network.description) != nil, "\(network) is not read again")
        }
        guard let address = IPAddress(text) else { return }
        try require([4, 16].contains(address.bytes.count), "an address of \(address.bytes.count) bytes")
        let rule = TargetRule()
        for local in ["127.0.0.0/8", "10.0.0.0/8", "169.254.0.0/16", "::1/128", "fe80::/10"].compactMap(IPNetwork.init)
        {
            let isLocal = local.contains(address) || address.embedded.map(local.contains) ?? false
            try require(!isLocal || !rule.admits(address), "\(text) is admitted")
        }
        if isAllowed, let network = IPNetwork(text) {
            try require(TargetRule(allowed: [network]).admits(address), "\(text) is not admitted though it is allowed")
        }
    }
}
