internal import CoreMetrics
internal import Logging
internal import NIOCore
internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// Links that come and go.
extension LinkHub {
    /// Checks who a hello speaks for and asks the engine to let the link in.
    func hello(_ link: LinkConnection, _ requestID: UInt32, _ hello: LinkHello) {
        do {
            if let jitter = goingAwayJitter {
                throw ClientError(.goingAway, "the server is about to stop; connect again", retryAfter: jitter)
            }
            let (signed, origin) = link.withExtras { ($0.pass, $0.origin) }
            let pass = try signed ?? gate.pass(token: hello.token, now: now)
            try pass.requireDevice(hello.device)
            try gate.requireOrigin(origin, for: pass.tenant)
            try attach(link, LinkArrival(requestID: requestID, hello: hello, pass: pass))
        } catch let error as ClientError {
            link.end(requestID, error)
        } catch {
            link.end(requestID, ClientError(.internalError, "the hello could not be checked"))
        }
    }

    private func attach(_ link: LinkConnection, _ arrival: LinkArrival) throws(ClientError) {
        let pass = arrival.pass
        enter(link, pass.tenant)
        // From here on it is ended with the tenant's links; what changed between its pass and now did not reach it.
        try gate.requireUnchanged(pass.tenant)
        link.tokenIssuedAt = pass.issuedAt
        link.withExtras { extras in
            extras.arrival = arrival
            extras.pass = nil
            extras.origin = nil
        }
        let attach = Attach(
            user: pass.user,
            deviceID: arrival.hello.device,
            platform: arrival.hello.platform,
            tokenIssuedAt: pass.issuedAt,
            deviceNumber: pass.device?.number,
            cursor: arrival.hello.cursor
        )
        let reply = ReplyAddress.link(link.address, requestID: arrival.requestID)
        let command = Command(actor: .server, action: .attach(attach), reply: reply)
        guard engines.submit(pass.tenant.number, command) else {
            throw ClientError(.busy, "the app is busy; connect again", retryAfter: 1_000)
        }
    }

    /// The engine let the link in: from here on it is given what commits.
    func attached(_ link: LinkConnection, _ attached: Attached) {
        guard let tenant = link.tenant, link.session.isAttaching,
            let arrival = link.withExtras({ $0.arrival })
        else { return }
        link.withExtras { $0.arrival = nil }
        spend(LinkSteps.welcome)
        do {
            link.device = attached.device
            let token = try deviceToken(arrival, attached)
            try admit(link, arrival, tenant)
            witness(link, arrival, tenant)
            subscribe(link, attached, arrival.pass.user, tenant)
            let start = link.session.attached(
                head: attached.head,
                cursor: arrival.hello.cursor,
                isWritable: link.isWritable
            )
            welcome(link, arrival, attached, token, isCatchingUp: start != .live)
            note(link, arrival, tenant)
            resumeLater(link, .hello)
            catchUp(link, start)
        } catch {
            link.end(arrival.requestID, error)
        }
    }

    private func deviceToken(_ arrival: LinkArrival, _ attached: Attached) throws(ClientError) -> String {
        let bound = AccessToken.Bound(id: arrival.hello.device, number: attached.device)
        do {
            return try gate.current(arrival.pass.tenant)
                .issueDeviceToken(for: arrival.pass.user, device: bound, now: now)
        } catch {
            throw error.clientError
        }
    }

    /// Counts the link against the quota and the user's devices; links that give way are ended.
    private func admit(_ link: LinkConnection, _ arrival: LinkArrival, _ tenant: TenantLinks) throws(ClientError) {
        try gate.countLink(of: tenant.tenant, on: tenant.meter)
        let open = OpenLink(
            id: link.address,
            device: arrival.hello.device,
            platform: arrival.hello.platform,
            since: now
        )
        let outcome = register.open(open, of: arrival.pass.user, tenant.tenant)
        guard case .open(let closing) = outcome.admission else {
            tenant.meter.closeLink()
            throw ClientError(.tooManyDevices, "the user has as many links as the app allows")
        }
        let notice = ClientError(.goingAway, tenant.tenant.settings.links.notice)
        for former in closing { parts.post(former.loop, .end(former.link, .replaced, notice)) }
        if let turn = outcome.turn { parts.tell(turn, of: arrival.pass.user, tenant.number, isOnline: true) }
    }

    /// Says that a link came to whoever wants to know.
    private func witness(_ link: LinkConnection, _ arrival: LinkArrival, _ tenant: TenantLinks) {
        guard let witness = parts.witness else { return }
        let peer = link.socket?.remoteAddress
        let passage = LinkPassage(
            .online,
            of: arrival.pass.user,
            on: arrival.hello.platform,
            link: link.address,
            at: now,
            from: peer?.ipAddress.map { "\($0):\(peer?.port ?? 0)" } ?? ""
        )
        witness.note(passage, of: tenant.number)
    }

    private func subscribe(_ link: LinkConnection, _ attached: Attached, _ user: UserID, _ tenant: TenantLinks) {
        let owner = LinkOwner(account: attached.account, user: user)
        let account = tenant.accounts[attached.account] ?? AccountLinks(owner)
        tenant.accounts[attached.account] = account
        account.links.append(link)
        link.account = account
        for group in attached.groups { tenant.subscribe(account, to: group) }
        figures.live.record(links.count)
    }

    /// Who came with what, for those who look for a client that misbehaves.
    private func note(_ link: LinkConnection, _ arrival: LinkArrival, _ tenant: TenantLinks) {
        parts.log.debug(
            "a link is live",
            metadata: [
                "tenant": "\(tenant.number.rawValue)", "link": "\(loop).\(link.number)",
                "platform": "\(arrival.hello.platform)", "client": "\(arrival.hello.client)",
            ]
        )
    }

    private func welcome(
        _ link: LinkConnection,
        _ arrival: LinkArrival,
        _ attached: Attached,
        _ token: String,
        isCatchingUp: Bool
    ) {
        var welcome = WireWelcome()
        welcome.user = arrival.pass.user.text
        welcome.deviceToken = token
        welcome.nextClientID = attached.nextClientID
        welcome.serverTime = attached.serverTime.rawValue
        welcome.head = WireCursor(attached.head)
        welcome.limits = .ours
        welcome.isCatchingUp = isCatchingUp
        link.send(WireServerFrame(arrival.requestID, .welcome(welcome)))
    }
}

// MARK: Going

extension LinkHub {
    /// The link ends, for whatever reason: it is given nothing more and counts nowhere.
    func remove(_ link: LinkConnection, _ reason: LinkEnd?) {
        if let reason {
            figures.ended(reason)
            parts.log.debug("a link was ended", metadata: ["link": "\(loop).\(link.number)", "why": "\(reason)"])
        }
        link.unwatchAll()
        guard let tenant = link.tenant else { return }
        if link.seat != nil { unseat(link, tenant) }
        if let account = link.account {
            account.links.removeAll { $0 === link }
            if account.links.isEmpty { forget(account, tenant) }
            tenant.meter.closeLink()
            witnessEnd(of: link, account.owner.user, tenant, reason)
            if let turn = register.close(link.address, of: account.owner.user, tenant.number, at: now) {
                parts.tell(turn, of: account.owner.user, tenant.number, isOnline: false)
            }
        }
        link.account = nil
        leave(link, tenant)
    }

    /// Says that a link goes to whoever wants to know, before the register forgets it.
    private func witnessEnd(of link: LinkConnection, _ user: UserID, _ tenant: TenantLinks, _ reason: LinkEnd?) {
        guard let witness = parts.witness,
            let open = register.links(of: user, of: tenant.number).first(where: { $0.id == link.address })
        else { return }
        let change: LinkPassage.Change = reason == .deviceRevoked ? .loggedOut : .offline
        let passage = LinkPassage(change, of: user, on: open.platform, link: link.address, at: now)
        witness.note(passage, of: tenant.number)
    }

    /// The link's socket is gone.
    func forget(_ link: LinkConnection) {
        links.remove(link.number)
        figures.live.record(links.count)
        if links.count == 0 { reportEmpty() }
    }

    /// Ends all links of a tenant, those too that are still saying hello.
    func endAll(of number: TenantNumber, _ error: ClientError) {
        for link in links.all where link.tenant?.number == number { link.end(LinkEnd(error), error) }
    }

    /// Tells all links that the server is about to stop; no more are let in.
    func goAway(jitter: UInt32) {
        goingAwayJitter = jitter
        var frame = FrameCache { codec in codec.frame(WireServerFrame.goingAway(jitter: jitter)) }
        for link in links.all where link.account != nil { link.send(frame.frame(for: link.codec)) }
    }

    func tellWatchers(of user: UserID, _ tenant: TenantNumber, isOnline: Bool) {
        guard let watchers = tenants[tenant]?.watchers[user] else { return }
        var frame = FrameCache(.presence(WirePresence(user, isOnline: isOnline)))
        for number in watchers {
            guard let link = links[number], link.session.isLive, link.isWritable else { continue }
            push(frame.frame(for: link.codec), to: link)
        }
    }

    private func forget(_ account: AccountLinks, _ tenant: TenantLinks) {
        for group in account.groups { tenant.unsubscribe(account, from: group) }
        tenant.accounts[account.owner.account] = nil
    }

    private func enter(_ link: LinkConnection, _ tenant: Tenant) {
        let links = tenants[tenant.number] ?? TenantLinks(tenant, meter: gate.meter(of: tenant))
        links.tenant = tenant
        links.linkCount += 1
        if links.linkCount == 1 {
            tenants[tenant.number] = links
            parts.interest.begin(tenant.number, loop: loop)
        }
        link.tenant = links
    }

    private func leave(_ link: LinkConnection, _ tenant: TenantLinks) {
        link.tenant = nil
        tenant.linkCount -= 1
        guard tenant.linkCount == 0 else { return }
        tenants[tenant.number] = nil
        parts.interest.end(tenant.number, loop: loop)
    }
}

extension WireLimits {
    static var ours: WireLimits {
        var limits = WireLimits()
        limits.contentBytesMax = UInt32(Limits.contentBytesMax)
        limits.frameBytesMax = UInt32(LinkDoor.frameBytesMax)
        limits.inFlightMax = UInt32(LinkSession.inFlightMax)
        limits.pageCountMax = UInt32(Limits.pageCountMax)
        limits.silenceMsMax = UInt32(LinkDoor.silence.components.seconds * 1_000)
        return limits
    }
}
