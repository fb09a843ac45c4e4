import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A number of no real company. */
export const NUMBER = '90000001';
export const KEY = 'stub-key-7319';

/** A made-up company, as basisprofielen v1 answers it. */
export const PROFILE = {
  kvkNummer: NUMBER,
  indNonMailing: 'Nee',
  naam: 'Voorbeeld Sensoriek B.V.',
  formeleRegistratiedatum: '20190401',
  materieleRegistratie: { datumAanvang: '20190301', datumEinde: null },
  totaalWerkzamePersonen: 18,
  statutaireNaam: 'Voorbeeld Sensoriek B.V.',
  handelsnamen: [{ naam: 'Voorbeeld Sensoriek', volgorde: 1 }],
  sbiActiviteiten: [
    { sbiCode: '72190', sbiOmschrijving: 'Nevenactiviteit', indHoofdactiviteit: 'Nee' },
    { sbiCode: '26510', sbiOmschrijving: 'Hoofdactiviteit', indHoofdactiviteit: 'Ja' },
  ],
  links: [{ rel: 'self', href: `http://127.0.0.1/api/v1/basisprofielen/${NUMBER}` }],
  _embedded: {
    hoofdvestiging: {
      vestigingsnummer: '000090000001',
      kvkNummer: NUMBER,
      rsin: '900000019',
      materieleRegistratie: { datumAanvang: '20190301', datumEinde: null },
      eersteHandelsnaam: 'Voorbeeld Sensoriek',
      indHoofdvestiging: 'Ja',
      voltijdWerkzamePersonen: 15,
      deeltijdWerkzamePersonen: 3,
      totaalWerkzamePersonen: 18,
      adressen: [
        {
          type: 'bezoekadres',
          indAfgeschermd: 'Nee',
          volledigAdres: 'Voorbeeldweg 1 6811AA Arnhem',
          straatnaam: 'Voorbeeldweg',
          huisnummer: 1,
          postcode: '6811AA',
          plaats: 'Arnhem',
          land: 'Nederland',
        },
      ],
      links: [],
    },
    eigenaar: { rsin: '900000019', rechtsvorm: 'BV', uitgebreideRechtsvorm: 'Besloten vennootschap', links: [] },
  },
};

/** The same company as zoeken v2 lists it: the legal person and its main establishment. */
export const SEARCH = {
  pagina: 1,
  resultatenPerPagina: 50,
  totaal: 2,
  resultaten: [
    { kvkNummer: NUMBER, rsin: '900000019', naam: 'Voorbeeld Sensoriek B.V.', type: 'rechtspersoon', actief: 'Ja' },
    {
      kvkNummer: NUMBER,
      vestigingsnummer: '000090000001',
      naam: 'Voorbeeld Sensoriek B.V.',
      adres: { binnenlandsAdres: { type: 'bezoekadres', straatnaam: 'Voorbeeldweg', plaats: 'Arnhem' } },
      type: 'hoofdvestiging',
      actief: 'Ja',
      links: [{ rel: 'basisprofiel', href: `http://127.0.0.1/api/v1/basisprofielen/${NUMBER}` }],
    },
  ],
  links: [{ rel: 'self', href: 'http://127.0.0.1/api/v2/zoeken' }],
};

export const fault = (...codes: readonly string[]) => ({
  fout: codes.map((code) => ({ code, omschrijving: `Melding over ${NUMBER}` })),
});

export type Reply = {
  readonly status?: number;
  /** An object is sent as JSON, a text as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where the answer stops for good: before its head, or in the middle of its body. */
  readonly hangs?: 'at once' | 'halfway';
  /** Whether the connection is cut instead of answered. */
  readonly cut?: boolean;
};

export type Call = {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
};

export type KvkStub = {
  readonly url: string;
  /** Every call since the last `answer`. */
  readonly calls: readonly Call[];
  /** What every call is answered with from now on; without a reply, as the made-up register would. */
  readonly answer: (reply?: Reply) => void;
  readonly close: () => Promise<void>;
};

/** A Handelsregister on this machine: knows one company, wants the key, and can be told to misbehave. */
export async function startKvkStub(): Promise<KvkStub> {
  let told: Reply | undefined;
  const calls: Call[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
    calls.push({ path: pathname, query: searchParams, headers: request.headers });
    send(response, told ?? ownAnswer(pathname, searchParams, request.headers.apikey));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/api`,
    calls,
    answer: (reply) => {
      told = reply;
      calls.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function ownAnswer(path: string, query: URLSearchParams, key: unknown): Reply {
  if (key !== KEY) return { status: 401, body: fault('IPD0000') };
  if (path === `/api/v1/basisprofielen/${NUMBER}`) return { body: PROFILE };
  if (path.startsWith('/api/v1/basisprofielen/')) return { status: 404, body: fault('IPD0005') };
  if (path !== '/api/v2/zoeken') return { status: 404, body: 'no such address' };
  return /voorbeeld/i.test(query.get('naam') ?? '') ? { body: SEARCH } : { status: 404, body: fault('IPD5200') };
}

function send(response: ServerResponse, { status = 200, body = '', headers = {}, hangs, cut }: Reply): void {
  if (cut) {
    response.socket?.destroy();
    return;
  }
  if (hangs === 'at once') return;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  if (hangs === 'halfway') response.write(text.slice(0, Math.ceil(text.length / 2)));
  else response.end(text);
}
