internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import NIOPosix
internal import PlatformCallbacks
internal import PlatformEngine
internal import PlatformGateway
internal import ServiceLifecycle
internal import Tenants
internal import UnixSignals

/// One server process: the kernel and its doors, run until a signal.
struct Server {
    /// How long a stop may take before what is left is cancelled.
    static let stopMax = Duration.seconds(30)

    let configuration: ServerConfiguration
    let masterKey: String?
    var clock: any EngineClock = SystemClock()
    let metrics: MetricsRegistry
    let log: Logger
    /// Told where each port listens once it does; a port of zero was the system's to choose.
    var whenListening: @Sendable (Port, any Channel) async -> Void = { _, _ in }

    /// The ports of a server.
    enum Port: String, Sendable {
        case `public`
        case operators
        case mtproto
    }

    /// Serves until SIGTERM, SIGINT or the task's graceful shutdown; everything acknowledged is on disk by then.
    func run() async throws {
        let loopCount = configuration.loopCount ?? System.coreCount
        let loops = MultiThreadedEventLoopGroup(numberOfThreads: loopCount)
        do {
            try await serve(on: loops)
        } catch {
            try await loops.shutdownGracefully()
            throw error
        }
        try await loops.shutdownGracefully()
    }

    /// Runs everything that needs loops; when it returns nobody schedules on them any more.
    ///
    /// Services stop from the last to the first: links, the ports, what is behind them.
    private func serve(on loops: MultiThreadedEventLoopGroup) async throws {
        let identity = try configuration.tls.map { try $0.identity() }
        let kernel = try Kernel(
            configuration,
            masterKey: masterKey,
            clock: clock,
            loops: Array(loops.makeIterator()),
            metrics: metrics,
            log: log
        )
        let readiness = Readiness()
        let origin = PublicOrigin(configuration)
        let publicPort: any Service
        let bridge: Bridge?
        do {
            try await kernel.bucket?.check(log)
            bridge = try self.bridge(kernel, origin, loops)
            publicPort = try self.publicPort(kernel, bridge, identity, readiness, origin, loops)
        } catch {
            try await kernel.stop()
            throw error
        }
        var services = ServiceGroupConfiguration(
            services: [
                .init(service: KernelService(kernel: kernel, figures: KernelFigures(factory: metrics), log: log)),
                .init(service: ObjectUpkeep(kernel: kernel, graceHours: configuration.objectGraceHours, log: log)),
                .init(
                    service: CallbackRunner(
                        callbacks: kernel.callbacks,
                        reviews: kernel.reviews,
                        presence: kernel.presence
                    )
                ),
                .init(service: operatorsPort(kernel, readiness, loops)),
                .init(service: publicPort),
                .init(service: Farewell(readiness: readiness, switchboard: kernel.switchboard)),
            ],
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: log
        )
        if let bridge, let address = configuration.mtproto {
            services.services.insert(.init(service: bridge.work), at: 1)
            services.services.append(.init(service: port(of: bridge, at: address, loops)))
        }
        if let identity { services.services.append(.init(service: CertificateWatch(identity: identity, log: log))) }
        services.maximumGracefulShutdownDuration = Self.stopMax
        try await ServiceGroup(configuration: services).run()
    }

    private func bridge(
        _ kernel: Kernel,
        _ origin: PublicOrigin,
        _ loops: MultiThreadedEventLoopGroup
    ) throws -> Bridge? {
        try configuration.mtproto.map { address in
            try Bridge(
                kernel,
                configuration: configuration,
                address: address,
                origin: origin,
                masterKey: masterKey,
                loops: Array(loops.makeIterator()),
                metrics: metrics,
                log: log
            )
        }
    }

    private func port(
        of bridge: Bridge,
        at address: ListenAddress,
        _ loops: MultiThreadedEventLoopGroup
    ) -> BridgePort {
        BridgePort(
            door: bridge.door,
            address: address,
            backlog: configuration.backlog,
            loops: loops,
            whenListening: { [whenListening] in await whenListening(.mtproto, $0) }
        )
    }

    private func publicPort(
        _ kernel: Kernel,
        _ bridge: Bridge?,
        _ identity: TLSIdentity?,
        _ readiness: Readiness,
        _ origin: PublicOrigin,
        _ loops: MultiThreadedEventLoopGroup
    ) throws -> any Service {
        let links = LinkDoor(
            switchboard: kernel.switchboard,
            gate: kernel.gate,
            clock: kernel.clock,
            configuration: configuration.links
        )
        let routes = [links.route()] + (bridge.map { BridgeSocket.routes(to: $0.door) } ?? [])
        let door: HTTPServerBuilder =
            if let identity { .secure(with: identity, on: routes, configuration: configuration.door) } else {
                .upgrading(on: routes, configuration: configuration.door)
            }
        return Application(
            responder: PublicResponder(
                serverAPI: serverAPI(kernel),
                demo: try demo(kernel),
                historyFiles: HistoryFileSite(
                    files: kernel.historyFiles,
                    registry: kernel.registry,
                    clock: kernel.clock
                ),
                objects: ObjectSite(objects: kernel.objects, registry: kernel.registry),
                uploads: uploads(kernel, origin)
            ),
            server: door,
            configuration: .init(
                address: configuration.http.bindAddress,
                serverName: nil,
                backlog: configuration.backlog
            ),
            onServerRunning: { channel in
                if let port = channel.localAddress?.port { origin.listens(on: port) }
                readiness.set(true)
                await whenListening(.public, channel)
            },
            eventLoopGroupProvider: .shared(loops),
            logger: log
        )
    }

    private func operatorsPort(
        _ kernel: Kernel,
        _ readiness: Readiness,
        _ loops: MultiThreadedEventLoopGroup
    ) -> any Service {
        var settings = APIConfiguration()
        settings.name = "echoim_admin_api"
        let admin = OperationResponder(
            OperationTable(kernel.adminOperations),
            authority: OperatorAuthority(registry: kernel.registry),
            configuration: settings,
            logger: log
        )
        return Application(
            responder: OperatorResponder(adminAPI: admin, metrics: metrics, readiness: readiness),
            configuration: .init(address: configuration.admin.bindAddress, serverName: nil),
            onServerRunning: { await whenListening(.operators, $0) },
            eventLoopGroupProvider: .shared(loops),
            logger: log
        )
    }

    private func serverAPI(_ kernel: Kernel) -> OperationResponder<AppServerAuthority> {
        var settings = APIConfiguration()
        settings.name = "echoim_server_api"
        return OperationResponder(
            ServerOperations.table,
            authority: AppServerAuthority(
                signatures: kernel.signatures,
                meters: kernel.quotas,
                links: kernel.switchboard.register,
                clock: kernel.clock,
                engines: kernel.engines,
                historyFiles: kernel.historyFiles,
                bots: kernel.bots
            ),
            configuration: settings,
            logger: log
        )
    }

    private func uploads(_ kernel: Kernel, _ origin: PublicOrigin) -> UploadSite {
        UploadSite(
            objects: kernel.objects,
            registry: kernel.registry,
            signatures: kernel.signatures,
            meters: kernel.quotas,
            engines: kernel.engines,
            clock: kernel.clock,
            log: log
        ) { origin.isSaid ? origin.value : nil }
    }

    private func demo(_ kernel: Kernel) throws -> DemoSite? {
        guard configuration.demo else {
            try DemoTenant.close(in: kernel)
            return nil
        }
        let tenant = try DemoTenant(kernel)
        return DemoSite { try await tenant.session() }
    }
}

extension ListenAddress {
    fileprivate var bindAddress: BindAddress { .hostname(host, port: port) }
}
