import type { Dice } from './random.ts'

const women =
  'Anna Maria Eva Karin Kristina Lena Ingrid Elin Sara Johanna Ida Malin Emma Linnéa Hanna Josefin Åsa Ulrika Gunilla Birgitta Marita Agneta Frida Moa Ellen Signe Tilda Märta Ronja Stina Lovisa Vendela Annika Helena Carina Ylva'.split(
    ' ',
  )
const men =
  'Lars Per Anders Karl Jan Mats Ola Nils Erik Johan Fredrik Jonas Mikael Stefan Thomas Bengt Roland Kjell Sven Göran Tommy Urban Hampus Oskar Albin Viktor Elias Simon Jakob Emil Henrik Magnus Börje Ture Ivar Joakim'.split(
    ' ',
  )
const surnames =
  'Lundmark Burman Sjölund Hedlund Granström Norberg Lindahl Marklund Stenlund Forsgren Åström Grahn Holmlund Nygren Renström Sandahl Myrlund Barkebo Risberg Grundström Berglund Dahlgren Tjärnström Fjellborg Brännlund Lövmark Näslund Kvistgren Hällgren Österlund Skogman Vallgren Ekenstam Bäckmark Rönnmark Älvgren Sörlin Kallmark Frostmark Ripmark'.split(
    ' ',
  )
const womenAbroad =
  'Anneke Katrin Oksana Rahel Somchai-Lin Nour Marieke Heike Daria Amina Jolanta Semhar'.split(' ')
const menAbroad = 'Joost Matthias Andriy Tesfay Yusuf Willem Jürgen Pieter Omar Kwame Tomasz Dawit'.split(' ')
const surnamesAbroad =
  'van der Velde|Hoffer|Kovalchuk|Tesfamariam|Al-Rashid|de Graaff|Brinkmann|Haddad|Nowicki|Suwan|Petrenko|Gebre|Dijkmans|Obermann'.split(
    '|',
  )

/** Gives names that nobody has had before from the same giver. */
export function personNames(dice: Dice): (gender: 'woman' | 'man' | null, bornAbroad: boolean) => string {
  const given = new Set<string>()
  return (gender, bornAbroad) => {
    for (;;) {
      const woman = gender === null ? dice.chance(0.5) : gender === 'woman'
      const first = bornAbroad ? (woman ? womenAbroad : menAbroad) : woman ? women : men
      const name = `${dice.pick(first)} ${dice.pick(bornAbroad ? surnamesAbroad : surnames)}`
      if (given.has(name)) continue
      given.add(name)
      return name
    }
  }
}

/** A name as it can stand in an address: å ä ö and the rest become plain letters. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, (gap) => (/[\s&.]/.test(gap) ? '-' : ''))
    .replace(/^-+|-+$/g, '')
}
