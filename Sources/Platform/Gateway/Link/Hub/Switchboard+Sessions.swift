package import PlatformCore
package import PlatformEngine

/// Learns that somebody may have come online or gone, on any thread; it must not block.
package protocol PresenceOnlooker: Sendable {
    func presenceChanged(of user: UserID, in tenant: TenantNumber)
}

/// Users who come in by another door than links: they are online for everybody, and app servers are told of them.
extension Switchboard {
    /// A session of a user came, on any thread; its address is that of no link.
    package func came(
        _ session: LinkAddress,
        of user: UserID,
        on platform: Platform,
        in tenant: TenantNumber,
        from peer: String
    ) {
        guard let parts = startedParts else { return }
        let turn = register.enter(user, tenant)
        note(.online, session, of: user, on: platform, in: tenant, from: peer, parts)
        if let turn { parts.tell(turn, of: user, tenant, isOnline: true) }
    }

    /// It went, or is not to be counted any more.
    package func went(
        _ session: LinkAddress,
        of user: UserID,
        on platform: Platform,
        in tenant: TenantNumber,
        isLoggedOut: Bool
    ) {
        guard let parts = startedParts else { return }
        let turn = register.leave(user, tenant, at: parts.clock.now)
        note(isLoggedOut ? .loggedOut : .offline, session, of: user, on: platform, in: tenant, from: "", parts)
        if let turn { parts.tell(turn, of: user, tenant, isOnline: false) }
    }

    /// The server's time, while it runs.
    package var now: Timestamp { startedParts?.clock.now ?? .never }

    /// Whether a user is there, at whichever door.
    package func presence(of user: UserID, in tenant: TenantNumber) -> Presence {
        guard let now = startedParts?.clock.now else { return .unknown }
        return register.presence(of: user, of: tenant, at: now)
    }

    private func note(
        _ change: LinkPassage.Change,
        _ session: LinkAddress,
        of user: UserID,
        on platform: Platform,
        in tenant: TenantNumber,
        from peer: String,
        _ parts: LinkParts
    ) {
        guard let witness = parts.witness else { return }
        witness.note(
            LinkPassage(change, of: user, on: platform, link: session, at: parts.clock.now, from: peer),
            of: tenant
        )
    }
}
