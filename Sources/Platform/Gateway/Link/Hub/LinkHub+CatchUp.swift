internal import NIOCore
internal import PlatformCore
internal import PlatformEngine

/// Bringing links up to date that are behind.
extension LinkHub {
    /// Does what the session decided about a link that is or was behind.
    func catchUp(_ link: LinkConnection, _ start: LinkSession.Start) {
        switch start {
        case .live, .wait: break
        case .read(let cursor): readPage(for: link, after: cursor)
        }
    }

    /// The link was not given something: from here on it is caught up.
    func fallBehind(_ link: LinkConnection, _ tenant: TenantLinks) {
        counts.fallsBehind += 1
        spend(LinkSteps.request)
        catchUp(link, link.session.fallBehind(at: tenant.lsn, isWritable: link.isWritable))
    }

    /// Effects for the tenant were left out here: all of its links are caught up.
    func fallBehind(_ tenant: TenantLinks) {
        for account in tenant.accounts.values {
            for link in account.links where link.session.isLive { fallBehind(link, tenant) }
        }
    }

    /// A page for a link came, or could not be read.
    func take(_ page: LinkPage?, for number: UInt64) {
        guard let link = links[number], !link.session.isClosed else { return }
        guard let page else {
            link.session.readFailed()
            return readLater(link)
        }
        counts.pages += 1
        link.send(page.frame)
        let (held, next) = link.session.read(to: page.cursor, hasMore: page.hasMore, isWritable: link.isWritable)
        for frame in held { push(frame, to: link) }
        catchUp(link, next)
    }

    private func readPage(for link: LinkConnection, after cursor: SyncCursor) {
        guard let tenant = link.tenant, let account = link.account else { return }
        let (codec, number, mailbox) = (link.codec, link.number, mailbox)
        let query = Query.sync(account.owner.account, after: cursor, limit: Self.pageCountMax)
        engines.read(tenant.number, query) { outcome in
            guard case .success(.sync(let page)) = outcome else { return mailbox.post(.page(number, nil)) }
            let frame = codec.frame(WireServerFrame(.catchUp(WireSyncPage(page))))
            mailbox.post(.page(number, LinkPage(frame: frame, cursor: page.cursor, hasMore: page.hasMore)))
        }
    }
}
