internal import PlatformGateway

/// What is set up is the same in the model, on every device and in every answer.
extension World {
    /// What a device was told of its conversations' settings, against the model.
    func checkSettings(_ device: Device, _ chronicle: Chronicle) {
        for key in chronicle.keys(of: device.user) where violation == nil {
            guard let told = chronicle.conversations[key]?.sides[device.user]?.settings else { continue }
            let name = chronicle.name(key, for: device.user)
            let held = device.held.settings[name] ?? HeldSettings()
            let isKnown = !device.held.forgotten.contains(name) && told.firstLSN ?? .max > device.held.startLSN
            if (held.isWhole || isKnown) && !told.matches(held) {
                violated(5, "\(device.name) has \(name) set up as \(held), and it is \(told)")
            }
        }
    }

    /// What the list says of a conversation's settings, against the model and against what the device was told.
    func checkListed(_ listed: HeldSettings, _ name: String, _ side: ToldSide, _ device: Device) {
        if violation == nil, !side.settings.matches(listed) {
            violated(5, "\(device.name): the list has \(name) set up as \(listed), and it is \(side.settings)")
        }
        guard violation == nil, let held = device.held.settings[name], held.isWhole else { return }
        if held.tags != listed.tags {
            violated(5, "\(device.name) has \(name) under \(held.tags), and the list under \(listed.tags)")
        }
    }

    /// What a device that knows nothing is told of the user's own settings, against what each device has been told.
    ///
    /// A change that was acknowledged and lost shows too: the devices still have it.
    func askOwnSettings(_ device: Device) {
        var fresh = HeldOwnSettings()
        var after = WireCursor()
        after.place = device.held.place
        var isDone = false
        while !isDone, violation == nil {
            guard case .sync(let page)? = answer(device, { $0.sync.after = after }) else { return }
            if page.hasOwn { fresh.take(page.own) }
            after = page.cursor
            isDone = !page.hasMore_p
        }
        for other in devices where other.tenant == device.tenant && other.user == device.user && other.isLive {
            guard violation == nil, !other.held.own.agrees(with: fresh, inAll: other.knowsOwnSettings) else { continue }
            violated(5, "\(other.name) has the settings \(other.held.own), and they are \(fresh)")
        }
    }
}

extension ToldSettings {
    fileprivate func matches(_ held: HeldSettings) -> Bool {
        isPinned == held.isPinned && notification == held.notification && draft == held.draft
            && mutedUntil == held.mutedUntil && isMarkedUnread == held.isMarkedUnread
            && hiddenThrough == held.hiddenThrough ?? hiddenThrough
    }
}

extension HeldOwnSettings {
    /// Whether the parts that were told stand so; `inAll`, whether each was told.
    fileprivate func agrees(with fresh: HeldOwnSettings, inAll: Bool) -> Bool {
        func isSame<Part: Equatable>(_ held: Part?, _ part: Part?) -> Bool { held == part || held == nil && !inAll }
        return isSame(quietPeriod, fresh.quietPeriod) && isSame(types, fresh.types) && isSame(tags, fresh.tags)
    }
}
