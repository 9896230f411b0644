internal import Synchronization

/// What a run consists of; every field has a default that takes half a minute on a laptop.
package struct WorkloadOptions: Sendable {
    /// Users of each tenant.
    package var userCount = 8
    /// Devices of each user.
    package var deviceCount = 2
    /// Groups of each tenant.
    package var groupCount = 3
    /// Requests a second over all tenants.
    package var rate = 200
    package var time = Duration.seconds(30)
    package var seed: UInt64 = 1
    /// Told apart from earlier runs on the same server by this.
    package var runName = "v"
    /// How long all may take to be up to date once everything is well again.
    package var settlingMax = Duration.seconds(30)
    /// How Telegram clients come in; without, there are none.
    package var telegram: TelegramDoor?

    package init() {}
}

/// Plays users, devices and app servers of several tenants against one server, and writes down what happens.
package struct Workload: Sendable {
    /// How often devices are looked after.
    private static let tickInterval = Duration.milliseconds(100)

    let options: WorkloadOptions
    let history: HistoryWriter
    let towns: [Town]
    let devices: [(town: Town, device: Device)]
    let telegrams: [(town: Town, device: TelegramDevice)]
    let tags = Tags()
    let target: Target

    package init(target: Target, apps: [App], options: WorkloadOptions, history: HistoryWriter) {
        self.target = target
        self.options = options
        self.history = history
        var dice = Dice(seed: options.seed)
        let towns = apps.map { app in
            Town(
                server: ServerAPIClient(target: target, app: app),
                prefix: options.runName,
                userCount: max(options.userCount, 3),
                groupCount: max(options.groupCount, 1),
                dice: &dice
            )
        }
        self.towns = towns
        devices = towns.flatMap { town in
            town.users.flatMap { user in
                (0..<options.deviceCount).map { number in
                    let who = Who(tenant: town.tenant, user: user, device: "d\(number)")
                    return (town, Device(who, target: target, server: town.server, history: history))
                }
            }
        }
        telegrams = options.telegram.map { Self.telegrams($0, in: towns, history) } ?? []
    }

    private static func telegrams(
        _ door: TelegramDoor,
        in towns: [Town],
        _ history: HistoryWriter
    ) -> [(town: Town, device: TelegramDevice)] {
        towns.flatMap { town -> [(town: Town, device: TelegramDevice)] in
            guard let app = door.apps[town.tenant] else { return [] }
            return town.users.prefix(door.userCount).map { user in
                let device = TelegramDevice(
                    Who(tenant: town.tenant, user: user, device: "telegram"),
                    door: door,
                    app: app,
                    people: town.users,
                    herald: town.herald,
                    history: history
                )
                return (town, device)
            }
        }
    }

    private var clients: [any Client] { allDevices + telegrams.map(\.device) }

    /// The app servers, by AppKey: their secrets may be changed while the run goes on.
    package var servers: [ServerAPIClient] { towns.map(\.server) }

    package var allDevices: [Device] { devices.map(\.device) }

    /// The whole run, with traffic for the time in the options.
    package func run() async throws {
        try await run { try await Task.sleep(for: options.time) }
    }

    /// The whole run; `faults` are brought about beside the traffic, which lasts until they are over.
    ///
    /// Throws when the server cannot be spoken to at all: that is no verdict.
    package func run(beside faults: () async throws -> Void) async throws {
        for town in towns { try await prepare(town) }
        for (_, device) in telegrams { try await device.prepare() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for client in clients {
                group.addTask { await client.run() }
            }
            group.addTask { await lookAfter(clients) }
            try await waitUntilAllAreIn()
            let traffic = Traffic(self)
            try await withThrowingTaskGroup(of: Void.self) { busy in
                busy.addTask { await traffic.run() }
                defer { traffic.stop() }
                try await faults()
            }
            try await waitUntilSettled(clients)
            try await readEverything()
            try await readNumbers()
            for client in clients { await client.rest() }
            group.cancelAll()
        }
        history.over()
    }

    private func lookAfter(_ clients: [any Client]) async {
        while !Task.isCancelled {
            for client in clients { await client.tick() }
            history.flush()
            try? await Task.sleep(for: Self.tickInterval)  // Cancelled, the loop ends.
        }
    }

    // MARK: Before

    private func prepare(_ town: Town) async throws {
        for user in town.users + [town.herald] { _ = try await town.server.token(of: user) }
        for group in town.groups {
            let who = Who(tenant: town.tenant, user: group.members[0])
            let op = history.invoke(who, .join(group.log, users: group.members))
            let form = [("groupId", group.id), ("groupName", group.id)] + group.members.map { ("userId", $0) }
            guard case .done = await town.server.call("/group/create.json", form) else {
                throw VerifyFailure("app \(town.tenant): the group \(group.id) could not be made")
            }
            history.end(op, .ok, who, .done)
        }
    }

    /// Waits until every client is there; that one door lets nobody in is a failure of the run.
    private func waitUntilAllAreIn() async throws {
        for door in [allDevices as [any Client], telegrams.map(\.device)] where !door.isEmpty {
            let out = try await unsettled(of: door)
            guard out.count == door.count else { continue }
            throw VerifyFailure(
                "no client could come in through \(out[0].address): \(await out[0].lastBreak)"
            )
        }
    }

    // MARK: After

    /// Waits until every device has said and heard everything it knows of.
    ///
    /// Devices that are not by then show as such in the verdict; nobody being there is a failure of the run.
    private func waitUntilSettled(_ clients: [any Client]) async throws {
        let unsettled = try await unsettled(of: clients)
        for client in unsettled { await history.note(client.who, .unsettled(isLive: client.isLive)) }
        guard let one = unsettled.first, unsettled.count == clients.count else { return }
        throw VerifyFailure(
            "no device could be brought up to date; the last break of one: \(await one.lastBreak)"
        )
    }

    /// Those that are not up to date after the longest wait.
    private func unsettled(of clients: [any Client]) async throws -> [any Client] {
        let end = ContinuousClock.now + options.settlingMax
        var unsettled = clients
        while !unsettled.isEmpty, ContinuousClock.now < end {
            try await Task.sleep(for: .milliseconds(50))
            var rest: [any Client] = []
            for client in unsettled where await !client.isSettled { rest.append(client) }
            unsettled = rest
        }
        return unsettled
    }

    /// Reads every log of every user on a fresh device, in every way, and asks what is unread.
    private func readEverything() async throws {
        var seen: [Who: [LogName: UInt32]] = [:]
        for (town, device) in devices {
            let user = Who(tenant: town.tenant, user: device.who.user)
            await seen[user, default: [:]].merge(device.logs.seen) { max($0, $1) }
        }
        let readers = towns.flatMap { town in
            town.users.map { user in
                let who = Who(tenant: town.tenant, user: user, device: "fresh")
                return (town, Device(who, target: target, server: town.server, history: history))
            }
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (_, device) in readers { group.addTask { await device.run() } }
            group.addTask { await lookAfter(readers.map(\.1)) }
            try await waitUntilSettled(readers.map(\.1))
            for (town, device) in readers {
                let known = seen[Who(tenant: town.tenant, user: device.who.user)] ?? [:]
                // Nobody may read where they do not belong: it is tried, and the server is to refuse.
                let others = town.foreignGroups(of: device.who.user).map {
                    ($0, Act.Reading.difference, UInt32(0))
                }
                await device.readWhole(
                    plan(town.logs(of: device.who.user), of: device.who.user, known) + others
                )
            }
            try await waitUntilSettled(readers.map(\.1))
            for (_, device) in readers { await device.list() }
            try await waitUntilSettled(readers.map(\.1))
            group.cancelAll()
        }
    }

    /// Reads every log of every user who has a Telegram client there, and asks what is unread.
    private func readNumbers() async throws {
        guard !telegrams.isEmpty else { return }
        let clients = telegrams.map(\.device)
        for (town, device) in telegrams {
            let applied = await device.logs.applied
            let groups = town.logs(of: device.who.user).filter(\.isGroup).map { log in
                let head = applied[log] ?? 0
                return (log, head - min(head, Self.differenceMax))
            }
            await device.readWhole([(.mailbox(of: device.who.user), 0)] + groups)
        }
        try await waitUntilSettled(clients)
        for client in clients { await client.list() }
        try await waitUntilSettled(clients)
    }

    /// Places that a difference may be asked for at once are limited: of longer logs the end is read so.
    private static let differenceMax: UInt32 = 900

    private func plan(
        _ logs: [LogName],
        of user: String,
        _ seen: [LogName: UInt32]
    ) -> [(log: LogName, by: Act.Reading, after: UInt32)] {
        let whole = logs.flatMap { log in
            let head = seen[log] ?? 0
            let after = head - min(head, Self.differenceMax)
            return [(log, Act.Reading.history, UInt32(0)), (log, .difference, after)]
        }
        return [(.mailbox(of: user), .sync, 0)] + whole
    }
}
