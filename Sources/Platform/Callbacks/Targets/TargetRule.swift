/// Which addresses may be called: app servers choose their URLs, and must not reach what only this machine reaches.
package struct TargetRule: Hashable, Sendable {
    /// Networks that the operator allows although they are not public.
    package var allowed: [IPNetwork]

    package init(allowed: [IPNetwork] = []) {
        self.allowed = allowed
    }

    package func admits(_ address: IPAddress) -> Bool {
        if allowed.contains(where: { $0.contains(address) }) { return true }
        if let embedded = address.embedded { return admits(embedded) }
        return !Self.forbidden.contains { $0.contains(address) }
    }

    /// Loopback, private, link-local (metadata services among them), shared, multicast, documentation and reserved.
    private static let forbidden = [
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
        "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
        "224.0.0.0/4", "240.0.0.0/4",
        "::/128", "::1/128", "64:ff9b:1::/48", "100::/64", "2001::/32", "2001:db8::/32", "fc00::/7", "fe80::/10",
        "fec0::/10", "ff00::/8",
    ].compactMap(IPNetwork.init)
}
