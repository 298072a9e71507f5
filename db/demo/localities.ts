import { number, type Rows } from './rows.ts'

// Real towns and villages. Seats and most postal towns have GeoNames' points (CC BY 4.0), some of which are coarse (Barsele,
// Gargnäs). The rest were set by hand from general knowledge and not surveyed: all of Malå's villages but Adak, Rentjärn, Rökå
// and Aspliden; Bastuträsk, Stensele, Tärnaby, Hemavan, Ammarnäs, Saxnäs, Klimpfjäll, Kittelfjäll, Dikanäs, Jäckvik, Laisvall.
// They are dots on the example's map and nothing else. A village without a point has none that we dared to guess.
const places = `
2417 town Norsjö 64.91206 19.48153 | town Bastuträsk 64.7906 20.0383 | village Bjurträsk | village Kvarnåsen | village Petikträsk | village Risliden | village Svansele | village Mensträsk | village Norsjövallen
2418 town Malå 65.18501 18.74243 | village Adak 65.35 18.6167 | village Rentjärn 65.0833 18.9 | village Rökå 65.05 18.7833 | village Aspliden 65.07912 18.637727 | village Lainejaur 65.245 18.62 | village Släppträsk 65.13 18.46 | village Fårträsk 65.115 18.66 | village Grundträsk 65.14 18.82 | village Strömfors 65.27 18.9 | village Bastusel 65.31 18.93 | village Näsberg 65.2 18.5 | village Kokträsk 65.22 18.68 | village Malå-Vännäs | village Norra Malånäs | village Södra Malånäs | village Springliden | village Hundberg
2421 town Storuman 65.0959 17.11731 | town Stensele 65.0744 17.1533 | town Tärnaby 65.7147 15.2639 | town Hemavan 65.8158 15.0872 | village Gunnarn 65.0 17.6667 | village Barsele 65.05 17.4667 | village Slussfors 65.4333 16.25 | village Långsjöby | village Umnäs | village Joesjö
2422 town Sorsele 65.53484 17.53702 | town Blattnicksele 65.3333 17.5833 | village Ammarnäs 65.9583 16.2056 | village Gargnäs 65.3167 17.9333 | village Råstrand | village Sandsele | village Örnäs
2425 town Dorotea 64.26185 16.41306 | village Borgafjäll 64.8505 15.0735 | village Högland 64.7752 15.3034 | village Risbäck 64.7 15.5333 | village Lavsjö 64.1833 16.65 | village Svanabyn | village Avaträsk
2462 town Vilhelmina 64.62417 16.65596 | village Saxnäs 64.9667 15.35 | village Klimpfjäll 65.06 14.79 | village Kittelfjäll 65.25 15.5 | village Dikanäs 65.2333 16.0 | village Latikberg 64.65 17.05 | village Storseleby 64.8167 16.8167 | village Nästansjö | village Malgovik
2463 town Åsele 64.16026 17.34762 | village Fredrika 64.0833 18.4 | village Långbäcken 64.35 18.1167 | village Hälla 63.9333 17.2667 | village Insjö | village Gafsele | village Torvsjö
2481 town Lycksele 64.59537 18.67351 | village Kristineberg 65.0667 18.5833 | village Björksele 64.9833 18.5 | village Rusksele 64.8167 18.8833 | village Vormsele 64.9 18.6833 | village Örträsk 64.1333 18.9833 | village Umgransele | village Knaften
2505 town Arvidsjaur 65.59033 19.16682 | village Glommersträsk 65.2667 19.6333 | village Moskosel 65.8667 19.4167 | village Abborrträsk 65.45 19.3833 | village Auktsjaur | village Lauker | village Järvträsk
2506 town Arjeplog 66.05173 17.88606 | village Jäckvik 66.3878 16.9675 | village Laisvall 66.13 17.17 | village Mellanström 65.85 18.0167 | village Slagnäs 65.6 18.1667 | village Båtsjaur
2482 town Skellefteå 64.7507 20.9528`

export interface Localities {
  readonly find: (code: string, name: string) => number
  readonly of: (
    code: string,
  ) => readonly { readonly id: number; readonly name: string; readonly kind: string }[]
}

export function putLocalities(rows: Rows): Localities {
  const known = new Map<string, { id: number; name: string; kind: string }[]>()
  for (const line of places.trim().split('\n')) {
    const code = line.slice(0, 4)
    const list = line
      .slice(5)
      .split(' | ')
      .map((place) => {
        const [, kind = '', name = '', latitude, longitude] =
          /^(\w+) (\D+?)(?: ([\d.]+) ([\d.]+))?$/.exec(place) ?? []
        const id = number(rows, 'locality', {
          municipalityCode: code,
          name,
          kind,
          longitude: longitude === undefined ? null : Number(longitude),
          latitude: latitude === undefined ? null : Number(latitude),
        })
        return { id, name, kind }
      })
    known.set(code, list)
  }
  const of = (code: string) => known.get(code) ?? []
  return {
    of,
    find: (code, name) => {
      const found = of(code).find((locality) => locality.name === name)
      if (!found) throw new Error(`no locality ${name} in ${code}`)
      return found.id
    },
  }
}
